// Long lists: forty-five cases that are all due at the same instant, page by page, none twice and none left out.
import type { OutputOf } from '../../types/calls'
import { aReport } from '../cloud/a-report'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, he, wang, zhao } = people
const eachReports = 15
let town: Town

const reportMany = (person: Person) =>
  Promise.all(Array.from({ length: eachReports }, () => town.as(person).does('cases', 'reportCase', aReport())))

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, he, wang, zhao]) await settlePerson(town, person)
  await town.cloud.control('clock', { rate: 0, set: '2026-09-28T02:00:00.000Z' })
  for (const person of [lin, he, wang]) await reportMany(person)
})
afterAll(() => town.stop())

type Page = Pick<OutputOf<'cases', 'listMyCases'>, 'rows' | 'cursor'>
type ReadPage = (input: { cursor?: string }) => Promise<Page>

const walk = async (readPage: ReadPage): Promise<{ ids: string[]; sizes: number[] }> => {
  const ids: string[] = []
  const sizes: number[] = []
  let cursor: string | null | undefined
  while (cursor !== null) {
    const page = await readPage(cursor ? { cursor } : {})
    ids.push(...page.rows.map((row) => row.caseId))
    sizes.push(page.rows.length)
    cursor = page.cursor
  }
  return { ids, sizes }
}

test('an inbox of cases with one and the same deadline neither skips nor repeats a row', async () => {
  const { ids, sizes } = await walk((input) => town.as(zhao).does('cases', 'listInbox', input))
  expect(sizes).toEqual([20, 20, 5])
  expect(new Set(ids).size).toBe(45)
})

test('so does the lane of it that a chip shows, and the chip says how many there are', async () => {
  const { ids } = await walk((input) => town.as(zhao).does('cases', 'listInbox', { ...input, chip: 'triage' }))
  expect(new Set(ids).size).toBe(45)
  expect((await town.as(zhao).does('cases', 'listInbox', {})).counts).toMatchObject({ all: 45, triage: 45, working: 0, isMore: false })
})

test('a resident’s own list of two days neither skips nor repeats a row, newest first', async () => {
  await town.cloud.control('clock', { set: '2026-09-29T03:00:00.000Z' })
  const newest = (await reportMany(lin)).map((view) => view.caseId)
  const { ids, sizes } = await walk((input) => town.as(lin).does('cases', 'listMyCases', input))
  expect(sizes).toEqual([20, 10])
  expect(new Set(ids).size).toBe(30)
  expect(new Set(ids.slice(0, eachReports))).toEqual(new Set(newest))
})

test.each(['next', '2026-09-28T02:00:00.000Z', '2026-09-28T02:00:00.000Z~-1', '2026-09-28T02:00:00.000Z~9999', '{"$ne":1}~0'])(
  'the made-up cursor %p is refused',
  async (cursor) => {
    const refusal = { ok: false, error: { code: 'INVALID_INPUT', because: 'cursor' } }
    expect(await town.as(lin).ask('cases', 'listMyCases', { cursor })).toMatchObject(refusal)
    expect(await town.as(zhao).ask('cases', 'listInbox', { cursor })).toMatchObject(refusal)
  },
)
