// The journey of the house by plain calls: from a photo of a blocked lane to "满意", over National Day and its make-up Saturday.
import type { EntryView } from '../../types/cases/case-view'
import { type CaseId, unitIdSchema } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { readConsistentCase } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'
import { drawPhoto, type Scene } from '../seed/photos/draw-photo'
import { withExif } from '../seed/photos/with-exif'

const { lin, he, zhao, liu, li, zhou, qian } = people
const maStaff = people['ma-staff']
const property = unitIdSchema.parse('u-liuyinli-wuye')
const squad = unitIdSchema.parse('u-zhifa')
/** 交叉任职: of the summoned squad and of the community at once. */
const han: Person = { ...people.han, grants: [...zhou.grants, ...liu.grants] }

let town: Town
let caseId: CaseId

/** The town clock stands still, so that every instant below is exact. */
const setClock = (instant: string) => town.cloud.control('clock', { rate: 0, set: instant })

beforeAll(async () => {
  town = await startTown()
  await setClock('2026-09-30T01:00:00.000Z')
  for (const person of [lin, he, zhao, liu, maStaff, li, zhou, qian]) await settlePerson(town, person)
  await setClock('2026-09-30T02:00:00.000Z')
})
afterAll(() => town.stop())

const read = (person: Person) => town.as(person).does('cases', 'readCase', { caseId })
const seen = async () => ({ caseId, seenStep: (await read(liu)).step })
const photograph = (person: Person, scene: Scene) => town.as(person).sendsPhoto(withExif(drawPhoto(scene)))
const statesOfSummonses = async () => Object.fromEntries((await read(liu)).summonses.map(({ unitId, state }) => [unitId, state]))

type Message = { touser: string; template_id?: string; templateId?: string }
let heard = 0
/** Who was messaged what since the last time, as `who template`; the timer has run until nothing was left. */
const toldNow = async (): Promise<string[]> => {
  await town.drain()
  const { messages } = await town.cloud.control<{ messages: Message[] }>('outbox')
  const fresh = messages.slice(heard)
  heard = messages.length
  return fresh.map((message) => `${message.touser.replace('demo-', '')} ${message.template_id ?? message.templateId}`).sort()
}

const verify = (person: Person, passed = true) =>
  seen().then((which) =>
    town.as(person).ask('cases', 'verifyCase', { ...which, passed, words: '到现场看过了', photos: [], failedUnitIds: [] }),
  )

test('a report with a photo answers what is promised: five working days reach over the holiday to the 13th', async () => {
  const photo = await photograph(lin, 'lane-blocked')
  const view = await town.as(lin).does('cases', 'reportCase', aReport({ photos: [photo] }))
  caseId = view.caseId
  expect(view).toMatchObject({ state: 'TRIAGE', isMine: true, reporterLabel: '林女士', availableActions: [] })
  expect(view.promise.clock).toMatchObject({ dueAt: '2026-10-13T02:00:00.000Z', totalMinutes: 2100, remainingMinutes: 2100 })
  const kinds = Object.fromEntries(view.promise.days.map((day) => [day.heldOn, day.kind]))
  expect(kinds).toMatchObject({ '2026-09-30': 'working', '2026-10-01': 'holiday', '2026-10-07': 'holiday', '2026-10-10': 'makeUp' })
  expect(await toldNow()).toEqual(['lin caseReceived', 'zhao newCase'])
})

test('it lies at the top of her grid worker’s inbox, with its photo, and in no other grid’s', async () => {
  const { rows, counts } = await town.as(zhao).does('cases', 'listInbox', {})
  expect(rows).toMatchObject([{ caseId, nextAction: 'triageCase', burning: { name: 'triage' } }])
  expect(counts).toMatchObject({ all: 1, triage: 1 })
  expect((await town.as(qian).does('cases', 'listInbox', {})).rows).toEqual([])
  const passes = (await read(zhao)).timeline.flatMap((entry) => entry.photos)
  const { photos } = await town.as(zhao).does('files', 'readPhotos', { photos: passes })
  const bytes = Buffer.from(await (await fetch(photos[0]?.url ?? '')).arrayBuffer())
  expect(photos).toMatchObject([{ state: 'ready' }])
  expect([bytes.subarray(0, 2), bytes.includes('Exif')]).toEqual([Buffer.from([0xff, 0xd8]), false])
})

test('the grid worker confirms what it is, and the resident hears of it', async () => {
  const input = { ...(await seen()), categoryId: aReport().categoryId, grade: 'III' as const, title: '6 号楼东侧消防通道被占' }
  await town.as(zhao).does('cases', 'triageCase', input)
  expect(await toldNow()).toEqual(['lin caseTriaged'])
})

test('the community whistles, and the matter appears at both units, each with its own part', async () => {
  const { lead, units } = await town.as(liu).does('cases', 'suggestUnits', { caseId })
  expect([lead, units.filter((unit) => unit.isSuggested).map((unit) => unit.unitId)]).toEqual([property, [property, squad]])
  await town.as(liu).does('cases', 'blowWhistle', {
    ...(await seen()),
    kind: 'stubbornProblem',
    grade: 'III',
    words: '救护车进不来，请两家一起到场',
    lead: { unitId: property, ask: '清走旧家具、补画标线' },
    assisting: [{ unitId: squad, ask: '拆掉地锁', isMandatory: true }],
  })
  const [mine] = (await town.as(li).does('cases', 'listSummonses', {})).rows
  const [theirs] = (await town.as(zhou).does('cases', 'listSummonses', {})).rows
  expect(mine).toMatchObject({ caseId, nextAction: 'answerSummons', summons: { state: 'SENT', isLead: true, ask: '清走旧家具、补画标线' } })
  expect(theirs).toMatchObject({
    caseId,
    nextAction: 'answerSummons',
    summons: { state: 'SENT', isLead: false, ask: '拆掉地锁', isSentBack: false },
  })
  expect(await toldNow()).toEqual(['li summonsSent', 'lin caseWhistled', 'zhou summonsSent'])
})

test('the lead’s answer starts the work though the assisting unit is still silent', async () => {
  const onSiteBy = '2026-09-30T06:30:00.000Z'
  const view = await town.as(li).does('cases', 'answerSummons', { caseId, unitId: property, onSiteBy, words: '下午带人来' })
  expect(view.state).toBe('IN_PROGRESS')
  expect(await statesOfSummonses()).toEqual({ [property]: 'ANSWERED', [squad]: 'SENT' })
  expect(await toldNow()).toEqual(['lin summonsAnswered', 'liu summonsAnswered'])
})

test('reaching the resident stops the clock of the first contact, and progress shows on her page', async () => {
  await town.as(li).does('cases', 'contactResident', { caseId, kind: 'phone', reached: true, words: '约好下午清' })
  const photos = [await photograph(li, 'truck')]
  await town.as(li).does('cases', 'recordProgress', { caseId, unitId: property, words: '货车到了', photos })
  const { timeline } = await read(lin)
  expect(timeline.at(-1)).toMatchObject({ what: 'recordProgress', words: '货车到了', who: { kind: 'unit', label: '柳荫里物业' } })
  expect((await readConsistentCase(town, caseId)).clocks.firstContact?.stoppedAt).toBe('2026-09-30T02:00:00.000Z')
  expect(await toldNow()).toEqual([])
})

test('on 9 October the promise is the same instant, and 21 working hours of it are left', async () => {
  await setClock('2026-10-09T02:00:00.000Z')
  const { promise, isOverdue } = await read(lin)
  expect(promise.clock).toMatchObject({ dueAt: '2026-10-13T02:00:00.000Z', remainingMinutes: 21 * 60, isProvisional: false })
  expect(promise.days.find((day) => day.isToday)).toMatchObject({ heldOn: '2026-10-09', usedMinutes: 60 })
  expect(promise.days.find((day) => day.heldOn === '2026-10-10')).toMatchObject({ kind: 'makeUp', countedMinutes: 7 * 60 })
  // The silent unit's four working hours ended on the 30th: late for those who watch it, while her promise still holds.
  expect([isOverdue, (await read(liu)).isOverdue]).toEqual([false, true])
})

test('the lead’s resolution waits for the mandatory part, and the last part hands the whole in', async () => {
  const photos = [await photograph(li, 'lane-cleared')]
  const waiting = await town.as(li).does('cases', 'submitResolution', { caseId, unitId: property, words: '清完了', photos })
  expect(waiting.state).toBe('RESOLUTION_SUBMITTED')
  expect(await toldNow()).toEqual(['zhou resolutionSubmitted'])
  await town.as(zhou).does('cases', 'answerSummons', { caseId, unitId: squad, onSiteBy: '2026-10-09T03:00:00.000Z' })
  const part = { caseId, unitId: squad, words: '地锁拆了', photos: [await photograph(zhou, 'lane-lock')] }
  expect((await town.as(zhou).does('cases', 'finishPart', part)).state).toBe('VERIFYING')
  expect(await toldNow()).toEqual(['liu pleaseVerify', 'liu summonsAnswered', 'ma-staff pleaseVerify'])
})

test('whoever triaged, handled or reported it cannot verify it; somebody else can', async () => {
  await settlePerson(town, han)
  for (const person of [zhao, li, zhou, lin]) expect(await verify(person)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await verify(liu)).toMatchObject({ error: { code: 'FORBIDDEN', because: 'isTriager' } })
  expect(await verify(han)).toMatchObject({ error: { code: 'FORBIDDEN', because: 'isOfSummonedUnit' } })
  expect(await verify(maStaff)).toMatchObject({ ok: true, data: { state: 'CALLBACK' } })
  expect(await toldNow()).toEqual(['lin pleaseRate'])
})

const rate = async (answers: object) => {
  const input = { ...(await seen()), missingUnitIds: [], photos: [], ...answers }
  return town.as(lin).does('cases', 'rateCase', input as never)
}

test('"partly" brings back the named unit’s part and no other', async () => {
  const view = await rate({ solved: 'partly', attitude: 'basically', missingUnitIds: [squad], words: '地锁还剩一个' })
  expect(view).toMatchObject({ state: 'IN_PROGRESS', reworkCount: 1, closing: null })
  expect(await statesOfSummonses()).toEqual({ [property]: 'ACCEPTED', [squad]: 'ANSWERED' })
  expect((await town.as(li).does('cases', 'listSummonses', {})).rows).toEqual([])
  expect((await town.as(zhou).does('cases', 'listSummonses', {})).rows).toMatchObject([
    { summons: { state: 'ANSWERED', isSentBack: true } },
  ])
  expect(await toldNow()).toEqual(['han reworkOrdered', 'liu reworkOrdered', 'zhou reworkOrdered'])
})

test('done again and verified again, it closes satisfied', async () => {
  const part = { caseId, unitId: squad, words: '最后一个也拆了', photos: [await photograph(zhou, 'lane-cleared')] }
  await town.as(zhou).does('cases', 'finishPart', part)
  expect(await verify(maStaff)).toMatchObject({ ok: true })
  const view = await rate({ solved: 'yes', attitude: 'satisfied', words: '这下通了，谢谢' })
  expect(view).toMatchObject({ state: 'CLOSED', closing: 'solved', availableActions: [], ahead: [] })
  const told = ['han pleaseVerify', 'li caseClosed', 'lin pleaseRate', 'liu caseClosed', 'liu pleaseVerify', 'ma-staff pleaseVerify']
  expect(await toldNow()).toEqual(told)
  expect((await town.as(zhao).does('cases', 'listInbox', {})).rows).toEqual([])
})

test('every step stands on the timeline in order, with who took it, and replaying it yields the stored case', async () => {
  const told = ({ what, who }: EntryView) => `${what} ${who.label}`
  expect((await read(lin)).timeline.map(told)).toEqual([
    'reportCase 林女士',
    'triageCase 网格员赵立新',
    'blowWhistle 居委会刘敏',
    'answerSummons 柳荫里物业',
    'contactResident 柳荫里物业',
    'recordProgress 柳荫里物业',
    'submitResolution 柳荫里物业',
    'answerSummons 街道执法队',
    'finishPart 街道执法队',
    'verifyCase 居委会马会芳',
    'rateCase 林女士',
    'finishPart 街道执法队',
    'verifyCase 居委会马会芳',
    'rateCase 林女士',
  ])
  expect(await readConsistentCase(town, caseId)).toMatchObject({ state: 'CLOSED', step: 14, pending: [], hasPending: false })
})

test('three timers at once tell everyone exactly once', async () => {
  const timer = { function: 'supervision', event: { Type: 'Timer', TriggerName: 'everyTenSeconds', Message: '' }, source: 'timer' }
  const fireAtOnce = () => Promise.all(Array.from({ length: 3 }, () => town.cloud.control<{ result: unknown }>('invoke', timer)))
  // With nothing to do at first, so that three instances are warm and truly run side by side.
  await fireAtOnce()
  await town.as(lin).does('cases', 'reportCase', aReport())
  await town.as(he).does('cases', 'reportCase', aReport())
  const runs = await fireAtOnce()
  for (const { result } of runs) expect(result).toMatchObject({ ok: true })
  expect(await toldNow()).toEqual(['he caseReceived', 'lin caseReceived', 'zhao newCase', 'zhao newCase'])
})
