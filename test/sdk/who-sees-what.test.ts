// What strangers, neighbours, other grids and other units may know of a case, and who may know an anonymous reporter's name.
import type { CaseView } from '../../types/cases/case-view'
import type { UnitId } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, he, zhao, qian, liu, supervisor, li, zhou, shi } = people
/** 居委会 staff who live here: the reporter of a case of their own community. */
const maStaff: Person = { ...people['ma-staff'], home: he.home }
const property = 'u-liuyinli-wuye' as UnitId
const everybody = [lin, he, zhao, qian, liu, maStaff, supervisor, li, zhou, shi]

let town: Town
let named: CaseView
let anonymous: CaseView

const whistled = async (reporter: Person, isAnonymous: boolean): Promise<CaseView> => {
  const { caseId } = await town.as(reporter).does('cases', 'reportCase', aReport({ isAnonymous }))
  const whistle = { caseId, seenStep: 1, kind: 'stubbornProblem' as const, grade: 'III' as const, words: '请到场', assisting: [] }
  await town.as(zhao).does('cases', 'blowWhistle', { ...whistle, lead: { unitId: property, ask: '清走' } })
  return town.as(li).does('cases', 'answerSummons', { caseId, unitId: property, onSiteBy: '2026-12-31T00:00:00.000Z' })
}

beforeAll(async () => {
  town = await startTown()
  for (const person of everybody) await settlePerson(town, person)
  named = await whistled(lin, false)
  anonymous = await whistled(lin, true)
})
afterAll(() => town.stop())

const read = (person: Person, { caseId }: CaseView) => town.as(person).ask('cases', 'readCase', { caseId })
const codeOf = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'OK' : answer.error?.code)

test('a case is read by its reporter, the staff of its place and its units, and by nobody else', async () => {
  const answers = await Promise.all(everybody.map(async (person) => [person.id, codeOf(await read(person, named))]))
  const readers = ['lin', 'zhao', 'liu', 'ma-staff', 'supervisor', 'li']
  expect(answers).toEqual(everybody.map(({ id }) => [id, readers.includes(id) ? 'OK' : 'NOT_FOUND']))
})

test('a neighbour can neither rate nor list her case, and hears that there is none', async () => {
  const rating = { solved: 'yes' as const, attitude: 'satisfied' as const, missingUnitIds: [], photos: [] }
  const rated = await town.as(he).ask('cases', 'rateCase', { caseId: named.caseId, seenStep: named.step, ...rating })
  expect(codeOf(rated)).toBe('NOT_FOUND')
  expect((await town.as(he).does('cases', 'listMyCases', {})).rows).toEqual([])
})

test('a case that does not exist is answered like one that is not theirs', async () => {
  const { at: _at, ...hidden } = (await read(he, named)) as { at: string }
  const { at: _never, ...absent } = (await read(he, { ...named, caseId: 'f'.repeat(64) as never })) as { at: string }
  expect(hidden).toEqual(absent)
})

test('a unit that was not whistled for has nothing in its list and cannot take a step', async () => {
  expect((await town.as(zhou).does('cases', 'listSummonses', {})).rows).toEqual([])
  const note = { caseId: named.caseId, unitId: property, words: '我们来', photos: [] }
  expect(codeOf(await town.as(zhou).ask('cases', 'recordProgress', note))).toBe('NOT_FOUND')
})

test('a grid worker of another estate cannot ask for this one’s inbox', async () => {
  expect(codeOf(await town.as(qian).ask('cases', 'listInbox', { placeId: 'e-liuyinli' as never }))).toBe('FORBIDDEN')
  expect((await town.as(qian).does('cases', 'listInbox', {})).rows).toEqual([])
})

test('a step of staff on their own report is refused, whatever their office', async () => {
  const { caseId } = await town.as(maStaff).does('cases', 'reportCase', aReport())
  const triage = { caseId, seenStep: 1, categoryId: aReport().categoryId, grade: 'III' as const, title: '自己的事' }
  const answer = await town.as(maStaff).ask('cases', 'triageCase', triage)
  expect(answer).toMatchObject({ error: { code: 'FORBIDDEN', because: 'isReporter' } })
})

describe('an anonymous reporter', () => {
  const secrets = [lin.name, '林女士', lin.surname, lin.phone, lin.home?.door].flatMap((secret) => secret ?? [])

  const rowsOf = async (person: Person) => {
    const phone = town.as(person)
    const lists = [phone.ask('cases', 'listSummonses', {}), phone.ask('cases', 'listInbox', {}), phone.ask('cases', 'listMyCases', {})]
    const rows = (await Promise.all(lists)).flatMap((answer) => (answer.ok ? [...answer.data.rows] : []))
    return rows.filter((row) => row.caseId === anonymous.caseId)
  }

  test('is named in nobody’s view and in nobody’s list', async () => {
    const others = everybody.filter(({ id }) => id !== lin.id)
    const shown = await Promise.all(others.map(async (person) => ({ view: await read(person, anonymous), rows: await rowsOf(person) })))
    expect(shown.filter(({ rows }) => rows.length > 0).length).toBe(5)
    expect(secrets.filter((secret) => JSON.stringify(shown).includes(secret))).toEqual([])
  })

  test('is named in no message about it', async () => {
    await town.drain()
    const { messages } = await town.cloud.control<{ messages: unknown[] }>('outbox')
    const about = messages.map((message) => JSON.stringify(message)).filter((text) => text.includes(anonymous.caseId))
    expect(about.length).toBeGreaterThan(3)
    expect(secrets.filter((secret) => about.some((text) => text.includes(secret)))).toEqual([])
  })

  test('still sees the own words, and that they are anonymous', async () => {
    const view = await town.as(lin).does('cases', 'readCase', { caseId: anonymous.caseId })
    expect(view).toMatchObject({ isMine: true, isAnonymous: true, timeline: [{ words: aReport().words }, {}, {}] })
  })
})
