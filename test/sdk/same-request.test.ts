// One intention, one entry: retries, hurried fingers, several people at once, and functions killed in the middle of it.
import type { Answer } from '../../types/envelope'
import type { CaseId, CategoryId } from '../../types/ids'
import { unitIdSchema } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { newRequestId } from '../cloud/phone'
import { readConsistentCase } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, he, zhao, liu, li } = people
const property = unitIdSchema.parse('u-liuyinli-wuye')
const onSiteBy = '2026-10-08T06:00:00.000Z'
/** A second handler of the same unit. */
const colleague: Person = { ...people.shi, grants: li.grants }
/** Twenty people of the cast who also look after her estate. */
const gridWorkers = Object.values(people)
  .filter(({ id, phone }) => phone && id !== lin.id)
  .slice(0, 20)
  .map((person): Person => ({ ...person, grants: zhao.grants }))

let town: Town
beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, he, zhao, liu, li, colleague]) await settlePerson(town, person)
})
afterAll(() => town.stop())

const codeOf = (answer: Answer<unknown>) => (answer.ok ? 'OK' : answer.error.code)
const report = (requestId: string, person: Person = lin, words = aReport().words) =>
  town.as(person).ask('cases', 'reportCase', aReport({ words }), requestId)
const newCaseId = async (): Promise<CaseId> => (await town.as(lin).does('cases', 'reportCase', aReport())).caseId
const casesOf = async (person: Person) => (await town.as(person).does('cases', 'listMyCases', {})).rows.length
const call = (caseId: CaseId, person: Person, requestId?: string) =>
  town.as(person).ask('cases', 'contactResident', { caseId, kind: 'phone', reached: true, words: `${person.openid}打过电话` }, requestId)

const whistled = async (): Promise<CaseId> => {
  const caseId = await newCaseId()
  const whistle = { kind: 'stubbornProblem', grade: 'III', words: '请到场', assisting: [] } as const
  await town
    .as(liu)
    .does('cases', 'blowWhistle', { caseId, seenStep: 1, ...whistle, assisting: [], lead: { unitId: property, ask: '清走' } })
  return caseId
}

describe('the same requestId', () => {
  test('twice is one case, and answers the same', async () => {
    const requestId = newRequestId()
    const before = await casesOf(lin)
    const [first, again] = [await report(requestId), await report(requestId)]
    expect(again).toMatchObject({ ok: true, data: { caseId: (first as { data: { caseId: CaseId } }).data.caseId, step: 1 } })
    expect(await casesOf(lin)).toBe(before + 1)
  })

  test('ten times at once is one case', async () => {
    const requestId = newRequestId()
    const before = await casesOf(he)
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(requestId, he)))
    expect(new Set(answers.map((answer) => (answer.ok ? answer.data.caseId : answer.error.code))).size).toBe(1)
    expect(await casesOf(he)).toBe(before + 1)
  })

  test('with other words is a conflict and changes nothing', async () => {
    const requestId = newRequestId()
    const first = await report(requestId)
    expect(codeOf(await report(requestId, lin, '换一件事'))).toBe('CONFLICT')
    const { caseId } = (first as { data: { caseId: CaseId } }).data
    const { timeline } = await town.as(lin).does('cases', 'readCase', { caseId })
    expect(timeline.map((entry) => entry.words)).toEqual([aReport().words])
  })

  test('by another person is that person’s own case', async () => {
    const requestId = newRequestId()
    const hers = await report(requestId)
    const his = await report(requestId, he)
    expect(his).toMatchObject({ ok: true, data: { isMine: true, reporterLabel: '何先生' } })
    expect(his).not.toMatchObject({ data: { caseId: (hers as { data: { caseId: CaseId } }).data.caseId } })
  })

  test('of a step ten times at once is one entry, also when other steps came in between', async () => {
    const caseId = await newCaseId()
    const requestId = newRequestId()
    const answers = await Promise.all(Array.from({ length: 10 }, () => call(caseId, zhao, requestId)))
    expect(answers.map(codeOf)).toEqual(Array.from(answers, () => 'OK'))
    await call(caseId, liu)
    expect(codeOf(await call(caseId, zhao, requestId))).toBe('OK')
    expect((await readConsistentCase(town, caseId)).timeline.map((entry) => entry.what)).toEqual([
      'reportCase',
      'contactResident',
      'contactResident',
    ])
  })

  test('of a step with other input is a conflict', async () => {
    const [caseId, requestId] = [await newCaseId(), newRequestId()]
    await call(caseId, zhao, requestId)
    const other = { caseId, kind: 'visit', reached: false } as const
    expect(codeOf(await town.as(zhao).ask('cases', 'contactResident', other, requestId))).toBe('CONFLICT')
    expect((await readConsistentCase(town, caseId)).step).toBe(2)
  })
})

describe('several people at once', () => {
  test('a decision on a page that is out of date is a conflict', async () => {
    const caseId = await newCaseId()
    await call(caseId, zhao)
    const triage = { caseId, categoryId: 'fire-lane-blocked' as CategoryId, grade: 'III' as const, title: '消防通道被占' }
    expect(codeOf(await town.as(zhao).ask('cases', 'triageCase', { ...triage, seenStep: 1 }))).toBe('CONFLICT')
    expect(codeOf(await town.as(zhao).ask('cases', 'triageCase', { ...triage, seenStep: 2 }))).toBe('OK')
  })

  test('two handlers of a unit who answer at once make exactly one answer', async () => {
    const caseId = await whistled()
    const answer = (person: Person) => town.as(person).ask('cases', 'answerSummons', { caseId, unitId: property, onSiteBy })
    const codes = (await Promise.all([answer(li), answer(colleague)])).map(codeOf).sort()
    expect(codes).toEqual(['NOT_ALLOWED_NOW', 'OK'])
    const { timeline } = await readConsistentCase(town, caseId)
    expect(timeline.filter((entry) => entry.what === 'answerSummons')).toHaveLength(1)
  })

  test('two who whistle at once whistle once', async () => {
    const caseId = await newCaseId()
    const whistle = { caseId, seenStep: 1, kind: 'stubbornProblem' as const, grade: 'III' as const, words: '请到场', assisting: [] }
    const blow = (person: Person) => town.as(person).ask('cases', 'blowWhistle', { ...whistle, lead: { unitId: property, ask: '清走' } })
    expect((await Promise.all([blow(zhao), blow(liu)])).map(codeOf).sort()).toEqual([
      expect.stringMatching(/^(CONFLICT|NOT_ALLOWED_NOW)$/),
      'OK',
    ])
    expect((await readConsistentCase(town, caseId)).summonses).toHaveLength(1)
  })

  test('twenty grid workers’ steps on one case: whoever was told "done" stands on the timeline, nobody else does', async () => {
    for (const person of gridWorkers) await settlePerson(town, person)
    const caseId = await newCaseId()
    const answers = await Promise.all(gridWorkers.map((person) => call(caseId, person)))
    const done = gridWorkers.filter((_, at) => answers[at]?.ok)
    expect(new Set(answers.map(codeOf))).toEqual(new Set(done.length < gridWorkers.length ? ['OK', 'CONFLICT'] : ['OK']))
    const { timeline } = await readConsistentCase(town, caseId)
    const view = await town.as(zhao).does('cases', 'readCase', { caseId })
    expect(timeline).toHaveLength(done.length + 1)
    expect(
      view.timeline
        .slice(1)
        .map((entry) => entry.words)
        .sort(),
    ).toEqual(done.map(({ openid }) => `${openid}打过电话`).sort())
  })
})

describe('a function killed in the middle of the call', () => {
  const killed = (order: object) => town.cloud.control('faults', { killWorker: { function: 'cases', ...order } })

  test.each([
    ['before the report is written', { beforeOp: 'database.insertDocument' }],
    ['after the report is written', { afterOp: 'database.insertDocument' }],
  ])('%s: the retry ends with exactly one case', async (_when, order) => {
    const requestId = newRequestId()
    const before = await casesOf(lin)
    await killed(order)
    expect((await report(requestId).catch(() => null))?.ok).not.toBe(true)
    const retried = await report(requestId)
    expect(retried).toMatchObject({ ok: true, data: { step: 1 } })
    expect(await casesOf(lin)).toBe(before + 1)
  })

  test.each([
    ['before the step is written', { beforeOp: 'database.modifyDocument' }, 1],
    ['after the step is written', { afterOp: 'database.modifyDocument' }, 2],
  ])('%s: the retry ends with exactly one entry', async (_when, order, stepBefore) => {
    const [caseId, requestId] = [await newCaseId(), newRequestId()]
    await killed(order)
    expect((await call(caseId, zhao, requestId).catch(() => null))?.ok).not.toBe(true)
    expect((await readConsistentCase(town, caseId)).step).toBe(stepBefore)
    expect(await call(caseId, zhao, requestId)).toMatchObject({ ok: true, data: { step: 2 } })
    expect((await readConsistentCase(town, caseId)).step).toBe(2)
  })

  test('a lost answer is answered by the retry, with one entry', async () => {
    const [caseId, requestId] = [await newCaseId(), newRequestId()]
    await town.cloud.control('faults', { dropAnswer: { function: 'cases' } })
    await expect(call(caseId, zhao, requestId)).rejects.toThrow()
    expect(await call(caseId, zhao, requestId)).toMatchObject({ ok: true, data: { step: 2 } })
  })

  test('a full disk refuses as unavailable, and the retry of the same step works when there is room', async () => {
    const caseId = await newCaseId()
    const note = { caseId, kind: 'message' as const, reached: true, words: '长'.repeat(2000) }
    const write = (requestId: string) => town.as(zhao).ask('cases', 'contactResident', note, requestId)
    await town.cloud.control('faults', { diskFull: true })
    // What is free inside the file is used up first, as on a real disk.
    let requestId = newRequestId()
    let written = 0
    for (; (await write(requestId)).ok && written < 20; written++) requestId = newRequestId()
    expect(codeOf(await write(requestId))).toBe('UNAVAILABLE')
    expect(codeOf(await town.as(lin).ask('cases', 'readCase', { caseId }))).toBe('OK')
    await town.cloud.control('faults', { diskFull: false })
    expect(codeOf(await write(requestId))).toBe('OK')
    expect((await readConsistentCase(town, caseId)).step).toBe(written + 2)
  })
})
