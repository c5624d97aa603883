// What happens without anybody asking: notices reach their people once, photos are decided, and nothing personal lies open.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import jpeg from 'jpeg-js'
import type { CaseView } from '../../types/cases/case-view'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'

const { lin, he, zhao } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, he, zhao]) await settlePerson(town, person)
})
afterAll(() => town.stop())

type Sent = { messages: { touser?: string; template_id?: string; templateId?: string; data: Record<string, { value: string }> }[] }
const sentTo = async (openid: string) =>
  (await town.cloud.control<Sent>('outbox')).messages.filter((message) => JSON.stringify(message).includes(openid))

const paint = (): Buffer => {
  const data = Buffer.alloc(60 * 40 * 4, 120)
  return Buffer.from(jpeg.encode({ width: 60, height: 40, data }, 80).data)
}

const words = '6 号楼东侧消防通道被绿皮冰柜堵住了，联系我 13800005501'
const report = async (bytes?: Buffer): Promise<CaseView> => {
  const photos = bytes ? [await town.as(lin).sendsPhoto(bytes)] : []
  const place = { buildingId: lin.home?.buildingId as never }
  return town.as(lin).does('cases', 'reportCase', { words, categoryId: 'fire-lane-blocked' as never, place, photos, isAnonymous: false })
}

test('a new case reaches its grid worker once, however often the timer fires', async () => {
  await report()
  await town.drain()
  const told = await sentTo(zhao.openid)
  expect(told.length).toBeGreaterThan(0)
  await town.cloud.control('timers/fire', { function: 'supervision' })
  await town.drain()
  expect(await sentTo(zhao.openid)).toHaveLength(told.length)
  for (const { data } of told) for (const { value } of Object.values(data)) expect([...value].length).toBeLessThanOrEqual(20)
})

test('while WeChat is down nobody is messaged twice afterwards, and the case does not wait', async () => {
  await town.cloud.control('faults', { openapi: { 'subscribeMessage.send': 'down' } })
  const before = (await sentTo(zhao.openid)).length
  await report()
  await town.drain()
  await town.cloud.control('faults', { openapi: { 'subscribeMessage.send': null } })
  await town.drain()
  expect(await sentTo(zhao.openid)).toHaveLength(before)
})

const photoState = async (person: typeof lin, caseId: CaseView['caseId']) => {
  const view = await town.as(person).does('cases', 'readCase', { caseId })
  const [pass] = view.timeline.flatMap((entry) => entry.photos)
  if (!pass) return 'hidden'
  const { photos } = await town.as(person).does('files', 'readPhotos', { photos: [pass] })
  return `${photos[0]?.state} ${photos[0]?.url ? 'shown' : 'not shown'}`
}

describe('a photo', () => {
  test('is shown to its owner at once and to staff when the check has passed', async () => {
    const { caseId } = await report(paint())
    expect(await photoState(lin, caseId)).toMatch(/ shown$/)
    await town.drain()
    expect(await photoState(zhao, caseId)).toBe('ready shown')
  })

  test('that the check condemns is shown to nobody', async () => {
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': 'risky' } })
    const { caseId } = await report(paint())
    await town.drain()
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': null } })
    expect([await photoState(lin, caseId), await photoState(zhao, caseId)]).toEqual(['rejected not shown', 'rejected not shown'])
  })

  test('sent while the check was down is held, and asked about again', async () => {
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': 'down' } })
    const { caseId } = await report(paint())
    expect(await photoState(zhao, caseId)).toBe('held not shown')
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': null } })
    await town.passTime({ hours: 1 })
    await town.drain()
    expect(await photoState(zhao, caseId)).toBe('ready shown')
  })

  test('the check is unsure of waits for a person and is not asked about for ever', async () => {
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': 'review' } })
    const { caseId } = await report(paint())
    await town.drain()
    await town.cloud.control('faults', { openapi: { 'security.mediaCheckAsync': null } })
    expect(await photoState(zhao, caseId)).toBe('held not shown')
    await town.passTime({ hours: 2 })
    await town.drain()
    expect(await photoState(zhao, caseId)).toBe('held not shown')
  })

  test('cannot be used by someone who holds only its receipt', async () => {
    const receipt = await town.as(lin).sendsPhoto(paint())
    const input = { words: '借来的照片', categoryId: 'fire-lane-blocked' as never, place: {}, photos: [receipt], isAnonymous: false }
    expect(await town.as(he).ask('cases', 'reportCase', input)).toMatchObject({ error: { code: 'PHOTO_NOT_YOURS' } })
  })
})

test('the raw data folder holds no phone, name, door or words of anybody', async () => {
  await town.drain()
  const folder = town.cloud.dataDir
  // What WeChat has been given to send is WeChat's, and no part of our data.
  const ours = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'outbox.jsonl')
  const files = ours.map((name) => join(folder, name))
  const raw = Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)))
  expect(raw.length).toBeGreaterThan(100_000)
  const personal = [lin.phone, lin.name, lin.home?.door, zhao.phone, zhao.name, lin.openid, '绿皮冰柜']
  expect(personal.filter((text) => text && raw.includes(text))).toEqual([])
})
