// What each call costs, counted on the wire of a warm instance: a page may never ask the database once for every row (decision 6).
import { type ActionName, calls, type InputOf, type OutputOf } from '../../types/calls'
import type { CaseId, CategoryId, UnitId } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'
import { drawPhoto } from '../seed/photos/draw-photo'

type Action = ActionName<'cases'>
type Cost = { database: number; check: number; storage: number }

/** The most a call may ask of the database; whatever it is, at most one content check and no storage come on top. */
// biome-ignore format: a table is read by its columns
const mostDatabaseCalls: Record<Action, number> = {
  previewReport:    2, // caller, who the grid worker is
  listCategories:   1, // caller
  reportCase:       3, // caller, quota, insert
  readCase:         2, // caller, case
  listMyCases:      2, // caller, list
  listInbox:        2,
  listSummonses:    2,
  suggestUnits:     2,
  releaseContent:   3, // caller, case, conditional update
  declineCase:      3,
  triageCase:       3,
  blowWhistle:      3,
  answerSummons:    3,
  contactResident:  3,
  recordProgress:   3,
  finishPart:       3,
  submitResolution: 3,
  verifyCase:       3,
  callBack:         3,
  rateCase:         3,
}

const { lin, zhao, liu, li, zhou } = people
const maStaff = people['ma-staff']
const property = 'u-liuyinli-wuye' as UnitId
const squad = 'u-zhifa' as UnitId
const onSiteBy = '2026-12-31T00:00:00.000Z'
const costs = new Map<Action, Cost>()
let town: Town

type Wire = { calls: { seq: number; function: string | null; action: string }[] }
let counted = 0
const callsSince = async () => {
  const { calls: fresh } = await town.cloud.control<Wire>(`wire?since=${counted}`)
  counted = fresh.at(-1)?.seq ?? counted
  return fresh.filter((call) => call.function === 'cases').map((call) => call.action)
}

const costOf = (actions: readonly string[]): Cost => {
  const of = (prefix: string) => actions.filter((action) => action.startsWith(prefix)).length
  return { database: of('database.'), check: of('openapi.'), storage: of('storage.') }
}

const measure = async <A extends Action>(person: Person, action: A, input: InputOf<'cases', A>): Promise<OutputOf<'cases', A>> => {
  await callsSince()
  const output = await town.as(person).does('cases', action, input)
  costs.set(action, costOf(await callsSince()))
  return output
}

const photoOf = async (person: Person) => [await town.as(person).sendsPhoto(drawPhoto('lane-cleared'))]

/** Held, released, called and declined. */
const declinedStory = async () => {
  await town.cloud.control('faults', { openapi: { 'security.msgSecCheck': 'down' } })
  const { caseId, timeline } = await town.as(lin).does('cases', 'reportCase', aReport())
  await town.cloud.control('faults', { openapi: { 'security.msgSecCheck': null } })
  await measure(liu, 'releaseContent', { caseId, entryId: timeline[0]?.entryId as never })
  await measure(zhao, 'declineCase', { caseId, seenStep: 2, words: '请到便民大厅办' })
}

const reportedStory = async (): Promise<CaseId> => {
  const { words, place } = aReport()
  await measure(lin, 'previewReport', { words, place })
  await measure(lin, 'listCategories', {})
  const { caseId } = await measure(lin, 'reportCase', aReport({ photos: await photoOf(lin) }))
  await measure(lin, 'listMyCases', {})
  await measure(zhao, 'listInbox', {})
  await measure(zhao, 'readCase', { caseId })
  await measure(zhao, 'triageCase', {
    caseId,
    seenStep: 1,
    categoryId: 'fire-lane-blocked' as CategoryId,
    grade: 'III',
    title: '消防通道被占',
  })
  await measure(zhao, 'suggestUnits', { caseId })
  const whistle = { caseId, seenStep: 2, kind: 'stubbornProblem' as const, grade: 'III' as const, words: '请到场' }
  const assisting = [{ unitId: squad, ask: '拆掉地锁', isMandatory: true }]
  await measure(zhao, 'blowWhistle', { ...whistle, lead: { unitId: property, ask: '清走' }, assisting })
  return caseId
}

const workedStory = async (caseId: CaseId) => {
  const said = { caseId, words: '办好了' }
  await measure(li, 'listSummonses', {})
  await measure(li, 'answerSummons', { caseId, unitId: property, onSiteBy })
  await town.as(zhou).does('cases', 'answerSummons', { caseId, unitId: squad, onSiteBy })
  await measure(li, 'contactResident', { caseId, kind: 'phone', reached: true })
  await measure(li, 'recordProgress', { ...said, unitId: property, photos: await photoOf(li) })
  await measure(li, 'submitResolution', { ...said, unitId: property, photos: await photoOf(li) })
  await measure(zhou, 'finishPart', { ...said, unitId: squad, photos: await photoOf(zhou) })
  const { step } = await town.as(liu).does('cases', 'readCase', { caseId })
  const verified = await measure(maStaff, 'verifyCase', { ...said, seenStep: step, passed: true, photos: [], failedUnitIds: [] })
  const called = await measure(liu, 'callBack', { caseId, seenStep: verified.step, result: { reached: false } })
  const answers = { solved: 'yes' as const, attitude: 'satisfied' as const, missingUnitIds: [], photos: [] }
  await measure(lin, 'rateCase', { caseId, seenStep: called.step, ...answers, words: '谢谢' })
}

beforeAll(async () => {
  town = await startTown({ instancesPerFunction: 1 })
  await town.cloud.control('clock', { rate: 0, set: '2026-09-28T02:00:00.000Z' })
  for (const person of [lin, zhao, liu, maStaff, li, zhou]) await settlePerson(town, person)
  await town.as(lin).does('cases', 'reportCase', aReport())
  await declinedStory()
  await workedStory(await reportedStory())
})
afterAll(() => town.stop())

test.each(Object.keys(calls.cases) as Action[])('%s stays within its calls', (action) => {
  const { database, check, storage } = costs.get(action) ?? { database: Number.NaN, check: 0, storage: 0 }
  expect(database).toBeLessThanOrEqual(mostDatabaseCalls[action])
  expect([check <= 1, storage]).toEqual([true, 0])
})

test('whatever anybody wrote was checked once', () => {
  const checked = [...costs].filter(([, { check }]) => check > 0).map(([action]) => action)
  const worded = ['recordProgress', 'submitResolution', 'finishPart', 'verifyCase', 'rateCase']
  expect(checked).toEqual(['declineCase', 'reportCase', 'triageCase', 'blowWhistle', ...worded])
})

test('a list costs the same however many cases it holds', async () => {
  for (let count = 0; count < 12; count++) await town.as(lin).does('cases', 'reportCase', aReport())
  await measure(zhao, 'listInbox', {})
  await measure(lin, 'listMyCases', {})
  expect([costs.get('listInbox')?.database, costs.get('listMyCases')?.database]).toEqual([2, 2])
})
