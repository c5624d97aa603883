// Photos on the shipped bundles: what is kept, what is refused, and who may see it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { newRequestId } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'
import { withExif } from '../seed/photos/with-exif'

const { lin, he } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  await settlePerson(town, lin)
  await settlePerson(town, he)
})
afterAll(() => town.stop())

const paint = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(width * height * 4)
  for (let at = 0; at < data.length; at += 4) data.set([at % 251, (at >> 8) % 251, 90, 255], at)
  return Buffer.from(jpeg.encode({ width, height, data }, 90).data)
}

const largePhoto = paint(2000, 1000)

const upload = async (person: typeof lin, bytes: Buffer) => {
  const { ticket, cloudPath } = await town.as(person).does('files', 'requestUpload', { bytes: Math.max(1, bytes.length) })
  const fileId = await town.as(person).uploads(cloudPath, bytes)
  if (!fileId) throw new Error('the upload was refused')
  return { ticket, fileId }
}

const keptFile = (photoId: string): Buffer => {
  const names = readdirSync(town.cloud.dataDir, { recursive: true, encoding: 'utf8' })
  const name = names.find((one) => one.includes(photoId) && statSync(join(town.cloud.dataDir, one)).isFile())
  if (!name) throw new Error('no such photo is kept')
  return readFileSync(join(town.cloud.dataDir, name))
}

test('a large photo is kept small, and confirming it again answers the same', async () => {
  const { ticket, fileId } = await upload(lin, largePhoto)
  const requestId = newRequestId()
  const first = await town.as(lin).does('files', 'confirmUpload', { ticket, fileId }, requestId)
  expect(first).toMatchObject({ width: 1600, height: 800 })
  expect(await town.as(lin).does('files', 'confirmUpload', { ticket, fileId }, requestId)).toEqual(first)
})

test('confirming twice at once keeps one photo', async () => {
  const { ticket, fileId } = await upload(lin, paint(300, 200))
  const requestId = newRequestId()
  const confirm = () => town.as(lin).does('files', 'confirmUpload', { ticket, fileId }, requestId)
  const [one, other] = await Promise.all([confirm(), confirm()])
  expect(one).toEqual(other)
})

test('the same request for another file is a conflict', async () => {
  const one = await upload(lin, paint(30, 20))
  const other = await upload(lin, paint(31, 20))
  const requestId = newRequestId()
  await town.as(lin).does('files', 'confirmUpload', one, requestId)
  expect(await town.as(lin).ask('files', 'confirmUpload', other, requestId)).toMatchObject({ error: { code: 'CONFLICT' } })
})

test('a photo loses where and when it was taken', async () => {
  const original = withExif(paint(320, 240))
  expect(original.includes('Exif')).toBe(true)
  const { photoId } = await town.as(lin).sendsPhoto(original)
  const kept = keptFile(photoId)
  expect(kept.includes('Exif')).toBe(false)
  expect(jpeg.decode(kept)).toMatchObject({ width: 320, height: 240 })
})

test('a screenshot in PNG becomes a JPEG', async () => {
  const png = PNG.sync.write(new PNG({ width: 40, height: 30 }))
  const { photoId } = await town.as(lin).sendsPhoto(png)
  expect(keptFile(photoId).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
})

test.each([
  ['words', Buffer.from('I am no photo')],
  ['half a photo', paint(200, 200).subarray(0, 500)],
  [
    'a promise of sixty thousand pixels square',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xea, 0x60, 0xea, 0x60]), Buffer.alloc(60)]),
  ],
])('%s is no photo', async (_what, bytes) => {
  expect(await town.as(lin).ask('files', 'confirmUpload', await upload(lin, bytes))).toMatchObject({ error: { code: 'PHOTO_UNREADABLE' } })
})

test('someone else’s ticket and someone else’s file are of no use', async () => {
  const hers = await upload(lin, paint(30, 30))
  const his = await upload(he, paint(30, 30))
  const attempts = [hers, { ticket: his.ticket, fileId: hers.fileId }, { ticket: hers.ticket, fileId: his.fileId }]
  const answers = await Promise.all(attempts.map((attempt) => town.as(he).ask('files', 'confirmUpload', attempt)))
  expect(answers.map((answer) => (answer.ok ? 'OK' : answer.error.code))).toEqual(Array.from(attempts, () => 'PHOTO_NOT_YOURS'))
})

test('a client may upload nowhere but where a ticket says, and never over a file', async () => {
  expect(await town.as(lin).uploads('photos/mine.jpg', paint(9, 9))).toBeNull()
  const { cloudPath } = await town.as(lin).does('files', 'requestUpload', { bytes: 10 })
  expect(await town.as(lin).uploads(cloudPath, paint(9, 9))).not.toBeNull()
  expect(await town.as(lin).uploads(cloudPath, paint(8, 8))).toBeNull()
})

test('a pass that was made up opens nothing', async () => {
  const { photoId } = await town.as(lin).sendsPhoto(paint(40, 40))
  const answer = await town.as(he).ask('files', 'readPhotos', { photos: [{ photoId, pass: 'zzzzzzzz.forged' }] })
  expect(answer).toMatchObject({ error: { code: 'FORBIDDEN' } })
})
