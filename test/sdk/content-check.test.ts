// Words before anyone else sees them: refused when risky, kept for a person while the check is down, and an emergency never waits.
import type { CaseView } from '../../types/cases/case-view'
import type { EntryId } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { newRequestId } from '../cloud/phone'
import { readConsistentCase } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, zhao, liu, xu, newcomer } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, zhao, liu, xu]) await settlePerson(town, person)
})
afterAll(() => town.stop())

type Fault = 'down' | 'risky' | 'expired' | null
const checker = (fault: Fault) => town.cloud.control('faults', { openapi: { 'security.msgSecCheck': fault } })
afterEach(() => checker(null))

const report = (person: Person, other: Parameters<typeof aReport>[0] = {}) => town.as(person).ask('cases', 'reportCase', aReport(other))
const readAs = (person: Person, { caseId }: Pick<CaseView, 'caseId'>) => town.as(person).does('cases', 'readCase', { caseId })
const heldReport = async (person: Person, other: Parameters<typeof aReport>[0] = {}) => {
  await checker('down')
  const answer = await report(person, other)
  await checker(null)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

test('words the check condemns are refused and leave no case', async () => {
  expect(await report(lin, { words: '这里有违禁的东西' })).toMatchObject({ ok: false, error: { code: 'CONTENT_REJECTED' } })
  expect((await town.as(lin).does('cases', 'listMyCases', {})).rows).toEqual([])
})

test('words of an openid the check no longer takes wait for a person', async () => {
  await checker('expired')
  expect(await report(lin, { words: '这里有违禁的东西' })).toMatchObject({ ok: true, data: { state: 'HELD' } })
})

describe('while the check is down', () => {
  test('a report is held, its words hidden from the grid worker, until community staff let it through', async () => {
    const view = await heldReport(lin)
    const entryId = view.timeline[0]?.entryId as EntryId
    expect(view).toMatchObject({ state: 'HELD', timeline: [{ isHeld: true, words: aReport().words }] })
    expect((await readAs(zhao, view)).timeline).toMatchObject([{ isHeld: true, words: null, photos: [] }])
    const release = { caseId: view.caseId, entryId }
    expect(await town.as(zhao).ask('cases', 'releaseContent', release)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect((await readAs(liu, view)).availableActions).toContainEqual({ action: 'releaseContent', entryId })
    expect((await town.as(liu).does('cases', 'releaseContent', release)).state).toBe('TRIAGE')
    expect((await readAs(zhao, view)).timeline[0]).toMatchObject({ isHeld: false, words: aReport().words })
    expect((await readAs(lin, view)).timeline.map((entry) => entry.what)).toEqual(['reportCase'])
    await readConsistentCase(town, view.caseId)
  })

  test('an emergency whistles all the same, and its units do not see the words', async () => {
    const view = await heldReport(newcomer, { category: 'gas-leak', words: '楼道里一股煤气味' })
    expect(view).toMatchObject({ state: 'WHISTLED', grade: 'I', whistleKind: 'emergency' })
    const [row] = (await town.as(xu).does('cases', 'listSummonses', {})).rows
    expect(row).toMatchObject({ caseId: view.caseId, summons: { isLead: true, state: 'SENT' } })
    const atUnit = await readAs(xu, view)
    expect(atUnit.timeline.map(({ what, words }) => [what, words])).toEqual([
      ['reportCase', null],
      ['whistleByCatalogue', null],
    ])
    const entryId = view.timeline[0]?.entryId as EntryId
    await town.as(liu).does('cases', 'releaseContent', { caseId: view.caseId, entryId })
    expect((await readAs(xu, view)).timeline[0]).toMatchObject({ words: '楼道里一股煤气味', isHeld: false })
  })
})

test('words of a rating that the check condemns close nothing', async () => {
  const answer = await report(lin)
  const caseId = (answer as { data: CaseView }).data.caseId
  const input = { caseId, seenStep: 1, solved: 'yes' as const, attitude: 'satisfied' as const, missingUnitIds: [], photos: [] }
  const rated = await town.as(lin).ask('cases', 'rateCase', { ...input, words: '违禁' })
  expect(rated).toMatchObject({ ok: false, error: { code: 'CONTENT_REJECTED' } })
  expect((await readAs(lin, { caseId })).step).toBe(1)
})

describe('the grid worker’s words', () => {
  let caseId: CaseView['caseId']
  beforeAll(async () => {
    caseId = (await town.as(lin).does('cases', 'reportCase', aReport())).caseId
  })
  const triage = (title: string) => {
    const input = { caseId, seenStep: 1, categoryId: 'fire-lane-blocked' as never, grade: 'III' as const, title }
    return town.as(zhao).ask('cases', 'triageCase', input)
  }

  test('are refused when the check condemns them, in a title like anywhere', async () => {
    expect(await triage('违禁的通道')).toMatchObject({ ok: false, error: { code: 'CONTENT_REJECTED' } })
  })

  test('go on unheld while the check is down', async () => {
    await checker('down')
    const answer = await triage('6 号楼通道被占')
    expect(answer).toMatchObject({ ok: true, data: { title: '6 号楼通道被占' } })
    expect(answer.ok && answer.data.timeline.at(-1)).toMatchObject({ what: 'triageCase', isHeld: false })
  })
})

test('a report that is in is answered again, though the check has come to condemn its words', async () => {
  const requestId = newRequestId()
  const first = await town.as(lin).does('cases', 'reportCase', aReport(), requestId)
  await checker('risky')
  expect(await town.as(lin).ask('cases', 'reportCase', aReport(), requestId)).toMatchObject({ data: { caseId: first.caseId } })
})

test('a name the check condemns is not taken, and one given while it is down is', async () => {
  const named = (name: string) => town.as(lin).ask('directory', 'setName', { name, title: '女士' })
  expect(await named('违禁')).toMatchObject({ ok: false, error: { code: 'CONTENT_REJECTED' } })
  await checker('down')
  expect(await named('林晓梅')).toMatchObject({ ok: true, data: { name: '林晓梅' } })
})
