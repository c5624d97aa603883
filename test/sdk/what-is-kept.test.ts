// What stays of a step: everything later rules count, no unread name of a place, and nothing of a photo's original.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import { aReport } from '../cloud/a-report'
import { newRequestId } from '../cloud/phone'
import { readConsistentCase, readStored } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'
import { withExif } from '../seed/photos/with-exif'

const { lin, zhao } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, zhao]) await settlePerson(town, person)
})
afterAll(() => town.stop())

test('how the resident was spoken to is kept with the contact, to count attempts by', async () => {
  const { caseId } = await town.as(lin).does('cases', 'reportCase', aReport())
  await town.as(zhao).does('cases', 'contactResident', { caseId, kind: 'visit', reached: false })
  const { timeline } = await readConsistentCase(town, caseId)
  expect(timeline.at(-1)?.facts).toEqual({ reached: false, contactKind: 'visit' })
})

test('what a resident calls a place is checked like the rest of their words', async () => {
  const named = (label: string) => aReport({ place: { ...aReport().place, label } })
  expect(await town.as(lin).ask('cases', 'reportCase', named('东门违禁'))).toMatchObject({ error: { code: 'CONTENT_REJECTED' } })
  expect(await town.as(lin).ask('cases', 'reportCase', named('东门'))).toMatchObject({ ok: true, data: { place: { label: '东门' } } })
})

test('where somebody lives is sealed, the building like the door', async () => {
  const { personId, home } = await town.as(lin).does('directory', 'signIn', {})
  expect(home).toMatchObject({ buildingId: lin.home?.buildingId, label: '柳荫里 6 号楼' })
  expect(JSON.stringify(await readStored(town, 'people', personId))).not.toContain(lin.home?.buildingId)
})

const filesWithExif = (): string[] =>
  readdirSync(town.cloud.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(town.cloud.dataDir, name)
    return statSync(file).isFile() && readFileSync(file).includes('Exif')
  })

test('the original of a photo goes, also when the first try fell before its last step', async () => {
  const bytes = withExif(Buffer.from(jpeg.encode({ width: 60, height: 40, data: Buffer.alloc(60 * 40 * 4, 120) }, 80).data))
  const { ticket, cloudPath } = await town.as(lin).does('files', 'requestUpload', { bytes: bytes.length })
  const fileId = (await town.as(lin).uploads(cloudPath, bytes)) ?? ''
  const requestId = newRequestId()
  await town.cloud.control('faults', { killWorker: { function: 'files', beforeOp: 'storage.batchDeleteFile' } })
  await town
    .as(lin)
    .ask('files', 'confirmUpload', { ticket, fileId }, requestId)
    .catch(() => undefined)
  expect(filesWithExif()).toHaveLength(1)
  await town.as(lin).does('files', 'confirmUpload', { ticket, fileId }, requestId)
  expect(filesWithExif()).toEqual([])
})
