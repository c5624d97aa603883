// One card of a list: what burns, who has it, and the one next step this viewer can take.
import type { CaseRow } from '../../types/cases/case-view'
import type { CaseAction } from '../../types/cases/case-words'
import { availableActions } from '../_domain/cases/available-actions'
import type { Summons } from '../_domain/cases/case-record'
import type { StreetIndex } from '../_domain/directory/street-index'
import { makeCalendar } from '../_domain/time/calendar'
import type { RequestContext } from '../_platform/handler/request-context'
import type { ListedCase } from '../_platform/store/cloudbase/case-store'
import { audienceOf, reporterLabel } from './case-view'
import { burningClock, isLate, viewClock, type Watcher } from './clock-view'

/** The order in which a next step is offered on a card: what moves the matter on comes first. */
const nextSteps: readonly CaseAction[] = [
  'rateCase',
  'answerSummons',
  'submitResolution',
  'finishPart',
  'releaseContent',
  'triageCase',
  'blowWhistle',
  'verifyCase',
  'callBack',
]

/** A case that was triaged already needs its whistle next, not a second triage. */
const isDone = (action: CaseAction, record: ListedCase): boolean => action === 'triageCase' && record.clocks.triage?.stoppedAt != null

/** Somebody must speak to the resident when that is what burns and nothing else is this viewer's to do. */
function nextAction(record: ListedCase, context: RequestContext, burning: CaseRow['burning']): CaseAction | null {
  const { caller, now } = context
  const offered = availableActions(record, { actor: { kind: 'person', personId: caller.personId, grants: caller.grants }, now }).map(
    (available) => available.action,
  )
  const next = nextSteps.find((action) => offered.includes(action) && !isDone(action, record))
  return next ?? (burning?.name === 'firstContact' && offered.includes('contactResident') ? 'contactResident' : null)
}

/** A part stands at ANSWERED either because its unit answered, or because a check or the resident sent it back. */
function viewOwn({ unitId, state, isLead, ask }: Summons, { timeline }: ListedCase): NonNullable<CaseRow['summons']> {
  const moved = timeline.filter((entry) => entry.moves.some((move) => move.unitId === unitId))
  return { state, isLead, ask, isSentBack: state === 'ANSWERED' && moved[moved.length - 1]?.what !== 'answerSummons' }
}

/** `watcher` says whose list it is: another clock burns for the reporter, for a unit and for staff. */
export function rowOf(listed: ListedCase, context: RequestContext, street: StreetIndex, watcher: Watcher): CaseRow {
  const calendar = makeCalendar(street.settings.workingHours)
  const summons = watcher.kind === 'unit' ? listed.summonses.find(({ unitId }) => watcher.unitIds.includes(unitId)) : undefined
  const burning = burningClock(listed, watcher, calendar, context.now)
  return {
    caseId: listed._id,
    title: listed.title,
    state: listed.state,
    grade: listed.grade,
    placeLabel: listed.place.label,
    isOverdue: isLate(listed, burning, watcher, context.now),
    reporterLabel: reporterLabel(listed, audienceOf(listed, context)),
    burning,
    promise: listed.clocks.finish ? viewClock(listed.clocks.finish, calendar, context.now) : null,
    closing: listed.closing,
    unitNames: listed.summonses.map(({ unitId: id }) => street.unitById.get(id)?.name ?? ''),
    answeredCount: listed.summonses.filter(({ state }) => state !== 'SENT' && state !== 'CANCELLED').length,
    nextAction: nextAction(listed, context, burning),
    summons: summons ? viewOwn(summons, listed) : null,
  }
}
