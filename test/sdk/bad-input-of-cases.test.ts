// What people type, or try, on the way to a case: nothing odd breaks it, nothing forged counts, and no report is lost.
import type { CaseId, UnitId } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { newRequestId } from '../cloud/phone'
import { readStoredCase } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'
import { drawPhoto } from '../seed/photos/draw-photo'

const { lin, he, wang, zhao, liu, li, supervisor, newcomer } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, he, wang, zhao, liu, li, supervisor]) await settlePerson(town, person)
})
afterAll(() => town.stop())

const sendReport = async (person: Person, input: object) => {
  const event = { action: 'reportCase', input, requestId: newRequestId(), contractVersion: 1 }
  return (await town.as(person).sends('cases', event)).body
}
const casesOf = async (person: Person) => (await town.as(person).does('cases', 'listMyCases', {})).rows.length

test.each([
  ['2,001 characters', { words: '长'.repeat(2001) }, ['words']],
  ['nearly a megabyte of text', { words: 'x'.repeat(900_000) }, ['words']],
  ['nothing but spaces', { words: ' \n\t ' }, ['words']],
  ['a NUL', { words: '路灯\u0000坏了' }, ['words']],
  ['a number for words', { words: 7 }, ['words']],
  ['no category', { categoryId: undefined }, ['categoryId']],
  ['a query for a category', { categoryId: { $ne: null } }, ['categoryId']],
  ['a point that is nowhere on earth', { place: { point: { longitude: 500, latitude: 0 } } }, ['place.point.longitude']],
  ['a text for photos', { photos: 'all' }, ['photos']],
  ['ten photos', { photos: Array.from({ length: 10 }, () => ({ photoId: 'p', receipt: 'r' })) }, ['photos']],
  [
    'fields only the server decides',
    { status: 'CLOSED', state: 'CLOSED', role: 'streetSupervisor', openid: 'demo-he', reporterKey: 'x' },
    ['status', 'state', 'role', 'openid', 'reporterKey'],
  ],
])('a report with %s is refused, names the field, and leaves no case', async (_what, wrong, fields) => {
  const answer = await sendReport(wang, { ...aReport(), ...wrong })
  expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields } })
  expect(await casesOf(wang)).toBe(0)
})

test('a category nobody knows is refused', async () => {
  expect(await sendReport(wang, aReport({ category: 'no-such-thing' }))).toMatchObject({ error: { because: 'unknownCategory' } })
})

test.each([
  ['emoji', '👩‍👩‍👧 灯又灭了 🕯️'],
  ['Arabic', 'مصباح الشارع لا يعمل'],
  ['marks that turn the direction', '\u202e倒着写\u202c的字'],
  ['lines and tabs', '第一行\n  第二行\t'],
  ['two thousand characters', '长'.repeat(2000)],
])('words of %s are kept exactly', async (_what, words) => {
  const { caseId } = await town.as(lin).does('cases', 'reportCase', aReport({ words }))
  const { timeline } = await town.as(zhao).does('cases', 'readCase', { caseId })
  expect(timeline[0]?.words).toBe(words)
})

test('a place outside every grid waits with the street, until triage says where it is', async () => {
  const place = { point: { longitude: 121.5, latitude: 31.2 }, label: '河对岸的路灯' }
  const { caseId } = await town.as(lin).does('cases', 'reportCase', aReport({ category: 'street-lamp', place }))
  expect(await readStoredCase(town, caseId)).toMatchObject({ scopes: ['qinghe', 'qinghe:unassigned'], place: { microGridId: null } })
  const idsOf = async (person: Person) => (await town.as(person).does('cases', 'listInbox', {})).rows.map((row) => row.caseId)
  expect(await idsOf(supervisor)).toContain(caseId)
  expect([...(await idsOf(zhao)), ...(await idsOf(liu))]).not.toContain(caseId)
  await town.drain()
  const { messages } = await town.cloud.control<{ messages: { touser: string }[] }>('outbox')
  expect(messages.filter(({ touser }) => touser === supervisor.openid)).toHaveLength(1)
  const { microGrids } = await town.as(lin).does('directory', 'readMap', {})
  const microGridId = microGrids.find((microGrid) => microGrid.isHere)?.placeId
  const triage = { caseId, seenStep: 1, categoryId: aReport({ category: 'street-lamp' }).categoryId, grade: 'III' as const }
  await town.as(supervisor).does('cases', 'triageCase', { ...triage, title: '路灯不亮', microGridId })
  expect(await idsOf(zhao)).toContain(caseId)
})

test('a step with the resident’s photo receipt, or with one that was made up, is refused', async () => {
  const { caseId } = await town.as(lin).does('cases', 'reportCase', aReport())
  const unitId = 'u-liuyinli-wuye' as UnitId
  const whistle = { caseId, seenStep: 1, kind: 'stubbornProblem' as const, grade: 'III' as const, words: '请到场', assisting: [] }
  await town.as(liu).does('cases', 'blowWhistle', { ...whistle, lead: { unitId, ask: '清走' } })
  await town.as(li).does('cases', 'answerSummons', { caseId, unitId, onSiteBy: '2026-12-31T00:00:00.000Z' })
  const hers = await town.as(lin).sendsPhoto(drawPhoto('lane-cleared'))
  for (const photo of [hers, { ...hers, receipt: 'made-up' }]) {
    const answer = await town.as(li).ask('cases', 'submitResolution', { caseId, unitId, words: '清完了', photos: [photo] })
    expect(answer).toMatchObject({ error: { code: 'PHOTO_NOT_YOURS' } })
  }
})

test('a time on site that has passed is refused', async () => {
  const { rows } = await town.as(li).does('cases', 'listSummonses', {})
  const input = { caseId: rows[0]?.caseId as CaseId, unitId: 'u-liuyinli-wuye' as UnitId, onSiteBy: '2020-01-01T00:00:00.000Z' }
  expect(await town.as(li).ask('cases', 'answerSummons', input)).toMatchObject({ error: { because: 'onSiteInPast' } })
})

test('whoever has neither agreed nor verified a phone may send an emergency and nothing else', async () => {
  expect(await sendReport(newcomer, aReport())).toMatchObject({ error: { code: 'CONSENT_NEEDED' } })
  await settlePerson(town, newcomer)
  expect(await sendReport(newcomer, aReport())).toMatchObject({ error: { code: 'PHONE_NEEDED' } })
  expect(await sendReport({ ...newcomer, openid: 'demo-passer-by' }, aReport({ category: 'gas-leak' }))).toMatchObject({
    ok: true,
    data: { state: 'WHISTLED', isMine: true },
  })
})

test('of thirty reports of one person at once exactly the day’s twenty are taken, and a day later there is room again', async () => {
  /** Whoever is asked to slow down waits, in town time, and sends the very same report again. */
  const reportPatiently = async (requestId: string): Promise<string> => {
    const answer = await town.as(he).ask('cases', 'reportCase', aReport(), requestId)
    if (answer.ok) return 'taken'
    if (answer.error.because) return answer.error.because
    await town.passTime({ hours: 0.01 })
    return reportPatiently(requestId)
  }
  const answers = await Promise.all(Array.from({ length: 30 }, () => reportPatiently(newRequestId())))
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(20)
  expect(answers.filter((answer) => answer === 'reportsPerDay')).toHaveLength(10)
  await town.passTime({ hours: 25 })
  expect(await reportPatiently(newRequestId())).toBe('taken')
})
