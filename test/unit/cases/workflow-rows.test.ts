// Every row of the case table happens to somebody: a row no story reaches is a rule nobody has tried.
import { caseRows } from '../../../cloudfunctions/_domain/cases/case-workflow'
import { placeIdSchema } from '../../../types/ids'
import { units } from '../../builders/a-street'
import { aCase, asks, type CaseStory, rowId } from '../../builders/case-story'
import { cast } from '../../builders/cast'

const { lin, gridWorker, secretary, clerk, supervisor, manager, captain } = cast
const { property, squad, team } = units

const whistled = () => aCase().triagedBy(gridWorker).whistledBy(gridWorker)
const withOptionalTeam = () =>
  aCase().whistledBy(gridWorker, asks(property, 'lead'), asks(squad, 'assisting'), asks(team, 'optional')).answeredBy(manager, property)
const heldEmergency = () => aCase({ grade: 'I', isHeld: true }).whistledByCatalogue()

/** Words the checker could not judge wait at the step before; a person lets them through where the case stands now. */
const heldAt = (tell: (story: CaseStory) => CaseStory) => tell(heldEmergency())
const answered = (story: CaseStory) => story.answeredBy(manager, property).answeredBy(captain, squad)

const stories: Record<string, () => CaseStory> = {
  'an ordinary report, solved at once': () =>
    whistled()
      .contactedBy(gridWorker)
      .contactedBy(gridWorker, false)
      .answeredBy(captain, squad)
      .progressRecordedBy(captain, squad)
      .partFinishedBy(captain, squad)
      .answeredBy(manager, property)
      .progressRecordedBy(manager, property)
      .contactedBy(manager)
      .contactedBy(manager, false)
      .resolutionSubmittedBy(manager)
      .passedBy(secretary)
      .ratedBy(lin, { solved: 'yes' }),
  'the resident is reached before anyone is whistled for': () => aCase().contactedBy(gridWorker, false).contactedBy(gridWorker),
  'the lead is done first and waits for two others': () =>
    withOptionalTeam()
      .resolutionSubmittedBy(manager)
      .contactedBy(manager, false)
      .contactedBy(manager)
      .answeredBy(cast.crossAppointed, team)
      .progressRecordedBy(cast.crossAppointed, team)
      .partFinishedBy(cast.crossAppointed, team)
      .answeredBy(captain, squad)
      .partFinishedBy(captain, squad),
  'an assisting unit is done first': () => withOptionalTeam().answeredBy(captain, squad).partFinishedBy(captain, squad),
  'verification fails and the squad does its part again': () =>
    aCase()
      .workedToVerifying()
      .failedBy(secretary, squad)
      .partFinishedBy(captain, squad)
      .passedBy(secretary)
      .ratedBy(lin, { solved: 'partly', acceptsPartly: true }),
  'the resident is reached only when the work is looked at': () =>
    aCase().workedToVerifying().contactedBy(gridWorker, false).contactedBy(gridWorker),
  'the resident is reached only when she is asked': () => aCase().workedToCallback().contactedBy(gridWorker, false).contactedBy(gridWorker),
  'the reporter is not content': () => aCase().workedToCallback().ratedBy(lin, { solved: 'no' }),
  'the clerk calls, reaches nobody, then hears yes': () =>
    aCase().workedToCallback().calledBackBy(clerk, 'notReached').calledBackBy(clerk, { solved: 'yes' }),
  'the clerk hears partly, and that will do': () =>
    aCase().workedToCallback().calledBackBy(clerk, { solved: 'partly', acceptsPartly: true }),
  'the clerk hears no': () => aCase().workedToCallback().calledBackBy(clerk, { solved: 'no' }),
  'triage finds the place that nobody could name': () =>
    aCase({ isPlaced: false }).take(supervisor, {
      action: 'triageCase',
      facts: {},
      corrects: { placedIn: { scopes: ['street', 'west'], microGridId: placeIdSchema.parse('west') } },
    }),
  'declined after a look': () => aCase().declinedBy(gridWorker),
  'held words are let through': () => aCase({ isHeld: true }).releasedBy(secretary),
  'held words are declined': () => aCase({ isHeld: true }).declinedBy(secretary),
  'an emergency whistles itself': () => aCase({ grade: 'I' }).whistledByCatalogue(),
  'held words of an emergency, let through after the whistle': () => heldAt((story) => story.releasedBy(secretary)),
  'let through while units work': () => heldAt((story) => answered(story).releasedBy(secretary)),
  'let through while the lead waits': () => heldAt((story) => answered(story).resolutionSubmittedBy(manager).releasedBy(secretary)),
  'let through during verification': () =>
    heldAt((story) => answered(story).partFinishedBy(captain, squad).resolutionSubmittedBy(manager).releasedBy(secretary)),
  'let through during callback': () =>
    heldAt((story) => answered(story).partFinishedBy(captain, squad).resolutionSubmittedBy(manager).passedBy(clerk).releasedBy(secretary)),
  'words of the rating, let through after closing': () =>
    aCase()
      .workedToCallback()
      .take(lin, { action: 'rateCase', facts: { solved: 'yes' }, isHeld: true })
      .releasedBy(supervisor),
  'words of the refusal, let through after it': () =>
    aCase().take(gridWorker, { action: 'declineCase', facts: {}, isHeld: true }).releasedBy(supervisor),
}

describe('the case table', () => {
  const takenIn = Object.fromEntries(Object.entries(stories).map(([name, tell]) => [name, tell().taken]))

  it('has no row that no story takes', () => {
    const taken = new Set(Object.values(takenIn).flat())
    expect(caseRows.map(rowId).filter((id) => !taken.has(id))).toEqual([])
  })

  it('names each row once, so that one action never has two answers', () => {
    expect(new Set(caseRows.map(rowId)).size).toBe(caseRows.length)
  })

  it.each(Object.keys(stories))('%s: every step leaves one entry', (name) => {
    const { record, taken } = (stories[name] as () => CaseStory)()
    expect(record.timeline).toHaveLength(taken.length)
  })
})
