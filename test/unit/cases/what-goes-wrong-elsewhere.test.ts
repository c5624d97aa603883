// The mistakes of systems of this kind (peer-defects of the design), each as the sentence that keeps us from repeating it.
import { availableActions } from '../../../cloudfunctions/_domain/cases/available-actions'
import { replayCase } from '../../../cloudfunctions/_domain/cases/replay-case'
import { units } from '../../builders/a-street'
import { aCase, asks, type CaseStory } from '../../builders/case-story'
import { cast, type Somebody } from '../../builders/cast'
import { shanghai } from '../../builders/shanghai'

const { lin, gridWorker, secretary, clerk, manager, captain, crossAppointed } = cast
const { property, squad, team } = units

const mayDo = (story: CaseStory, who: Somebody) =>
  availableActions(story.record, { actor: who, now: story.now }).map(({ action }) => action)
const toldOf = (story: CaseStory, template: string) =>
  story.record.pending.filter((notice) => notice.template === template).map((notice) => notice.audience)
const reworkedTwice = () =>
  aCase()
    .workedToCallback()
    .ratedBy(lin, { solved: 'no' })
    .take(captain, { action: 'finishPart', unitId: squad, facts: {} })
    .resolutionSubmittedBy(manager)
    .passedBy(secretary)
    .ratedBy(lin, { solved: 'no' })
    .partFinishedBy(captain, squad)
    .resolutionSubmittedBy(manager)
    .passedBy(secretary)

describe('the callback', () => {
  it('takes "partly" for an answer and sends the case back', () => {
    const story = aCase().workedToCallback().ratedBy(lin, { solved: 'partly' })
    expect(story.record).toMatchObject({ state: 'IN_PROGRESS', closing: null, reworkCount: 1, openUnits: [property, squad] })
  })

  it('closes as "partly" when the reporter takes it as it is, never as "solved"', () => {
    const story = aCase().workedToCallback().ratedBy(lin, { solved: 'partly', acceptsPartly: true })
    expect(story.record).toMatchObject({ state: 'CLOSED', closing: 'partly' })
  })

  it('closes as "partly" after the second rework', () => {
    const story = reworkedTwice().ratedBy(lin, { solved: 'partly' })
    expect(story.record).toMatchObject({ state: 'CLOSED', closing: 'partly', reworkCount: 2 })
  })

  it('is made by somebody other than handler and verifier', () => {
    const story = aCase().workedToCallback()
    expect([manager, captain, secretary].flatMap((who) => mayDo(story, who))).not.toContain('callBack')
    expect(mayDo(story, clerk)).toContain('callBack')
  })

  it('leaves a case open that nobody could be reached about', () => {
    expect(aCase().workedToCallback().calledBackBy(clerk, 'notReached').record).toMatchObject({ state: 'CALLBACK', closing: null })
  })

  it('keeps apart what staff heard from what residents wrote', () => {
    const heard = aCase().workedToCallback().calledBackBy(clerk, { solved: 'yes' }).record.timeline.at(-1)
    expect(heard).toMatchObject({ what: 'callBack', by: { personId: clerk.personId, role: 'communityStaff' } })
  })
})

describe('units that work together', () => {
  it('a silent helper never blocks the lead from starting', () => {
    const story = aCase().whistledBy(gridWorker).answeredBy(manager, property)
    expect([story.record.state, story.summons(squad).state]).toEqual(['IN_PROGRESS', 'SENT'])
  })

  it('a quick helper does not start the case for the lead', () => {
    expect(aCase().whistledBy(gridWorker).answeredBy(captain, squad).record.state).toBe('WHISTLED')
  })

  it('the case never closes before its mandatory parts, and waits in view of everyone', () => {
    const story = aCase().whistledBy(gridWorker).answeredBy(manager, property).resolutionSubmittedBy(manager)
    expect(story.record).toMatchObject({ state: 'RESOLUTION_SUBMITTED', openUnits: [squad] })
    expect(toldOf(story, 'resolutionSubmitted')).toEqual([{ kind: 'unit', unitId: squad }])
  })

  it('no part is orphaned: an optional one that never came is cancelled when the case passes', () => {
    const story = aCase().whistledBy(gridWorker, asks(property, 'lead'), asks(team, 'optional')).answeredBy(manager, property)
    story.resolutionSubmittedBy(manager).passedBy(secretary)
    expect([story.summons(property).state, story.summons(team).state]).toEqual(['ACCEPTED', 'CANCELLED'])
    expect(Object.values(story.summons(team).clocks).every((clock) => clock.stoppedAt === story.now)).toBe(true)
  })

  it('failed verification sends back the named part only, on the clock it had', () => {
    const story = aCase().workedToVerifying()
    const { part } = story.summons(squad).clocks
    story.at('2026-09-28 17:00').failedBy(secretary, squad)
    expect([story.summons(property).state, story.summons(squad).state]).toEqual(['PART_DONE', 'ANSWERED'])
    expect(story.summons(squad).clocks.part).toEqual({ ...part, stoppedAt: null })
    expect(story.record.clocks.finish).toMatchObject({ dueAt: shanghai('2026-10-10 10:00'), stoppedAt: null })
    expect(toldOf(story, 'verificationFailed')).toEqual([{ kind: 'unit', unitId: squad }])
  })

  it('failed verification is not held against a unit whose part was never looked at', () => {
    const story = aCase().whistledBy(gridWorker, asks(property, 'lead'), asks(team, 'optional')).answeredBy(manager, property)
    story.resolutionSubmittedBy(manager).failedBy(secretary)
    expect(story.record.openUnits).toEqual([property, team])
    expect(toldOf(story, 'verificationFailed')).toEqual([{ kind: 'unit', unitId: property }])
  })

  it('a part accepted earlier goes back only by name, on a fresh clock', () => {
    const reworked = () =>
      aCase()
        .workedToCallback()
        .ratedBy(lin, { solved: 'no', missing: [squad] })
        .partFinishedBy(captain, squad)
    expect(reworked().failedBy(secretary).summons(property).state).toBe('ACCEPTED')
    const named = reworked().failedBy(secretary, property)
    expect(named.record.openUnits).toEqual([property])
    expect(named.summons(property).clocks.part).toMatchObject({ startedAt: named.now, stoppedAt: null })
  })

  it('whoever was summoned once never judges the case, not even in another office', () => {
    const story = aCase()
      .whistledBy(gridWorker, asks(property, 'lead'), asks(team, 'optional'))
      .answeredBy(manager, property)
      .resolutionSubmittedBy(manager)
    expect(mayDo(story, crossAppointed)).not.toContain('verifyCase')
    expect(mayDo(story, secretary)).toContain('verifyCase')
  })
})

describe('clocks that people trust', () => {
  it('nobody gains time by regrading: the promise still counts from submission', () => {
    const story = aCase({ at: '2026-09-28 10:00' }).at('2026-09-29 10:00').triagedBy(gridWorker, 'II')
    expect(story.record.clocks.finish?.dueAt).toBe(shanghai('2026-09-29 10:00'))
    expect(story.record.timeline.at(-1)?.facts.grade).toBe('II')
  })

  it('failing to reach the resident is not a first contact', () => {
    const story = aCase().contactedBy(gridWorker, false)
    expect(story.record.clocks.firstContact?.stoppedAt).toBeNull()
    expect(story.record.timeline.at(-1)?.isInternal).toBe(true)
  })

  it('an emergency whistles itself while its words still wait for a person', () => {
    const story = aCase({ grade: 'I', isHeld: true, at: '2026-10-03 02:00' }).whistledByCatalogue()
    expect(story.record).toMatchObject({ state: 'WHISTLED', whistleKind: 'emergency' })
    expect(story.summons(property).clocks.answer.dueAt).toBe(shanghai('2026-10-03 02:30'))
    expect(story.record.timeline[0]?.isHeld).toBe(true)
  })

  it('held words are shown to nobody until a person lets exactly them through', () => {
    const story = aCase({ isHeld: true })
    expect(mayDo(story, gridWorker)).not.toContain('triageCase')
    expect(story.releasedBy(secretary).record.timeline[0]?.isHeld).toBe(false)
    expect(mayDo(story, gridWorker)).toContain('triageCase')
  })
})

describe('the record', () => {
  it("a case nobody's grid claims is told to the street", () => {
    const place = aCase({ isPlaced: false }).record
    expect(place.scopes).toEqual(['street', 'street:unassigned'])
    expect(place.pending.map((notice) => notice.audience)).toContainEqual({ kind: 'place', scopes: place.scopes, role: 'streetSupervisor' })
  })

  it('a torn timeline is found out', () => {
    const { timeline } = aCase().workedToCallback().record
    expect(() => replayCase(timeline.filter((entry) => entry.what !== 'blowWhistle'))).toThrow('torn')
  })

  it('a correction that names no title leaves the title alone', () => {
    const story = aCase().take(gridWorker, { action: 'triageCase', facts: {}, corrects: { title: undefined, grade: 'II' } })
    expect(story.record).toMatchObject({ title: '消防通道被占', grade: 'II' })
  })
})
