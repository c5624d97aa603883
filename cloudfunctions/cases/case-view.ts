// What this person may see of a case: their words or the unit's ask, names only as far as their step needs them.
import type { CaseView, EntryView, SummonsView } from '../../types/cases/case-view'
import type { CaseState } from '../../types/cases/case-words'
import type { UnitId } from '../../types/ids'
import { availableActions } from '../_domain/cases/available-actions'
import type { CaseRecord, Summons, TimelineEntry } from '../_domain/cases/case-record'
import { may } from '../_domain/directory/may'
import type { StreetIndex } from '../_domain/directory/street-index'
import { makeCalendar } from '../_domain/time/calendar'
import { traceDays } from '../_domain/time/deadline'
import type { RequestContext } from '../_platform/handler/request-context'
import { burningClock, isLate, viewClock, type Watcher } from './clock-view'
import { openEntry } from './sealed-entry'

/** The reporter sees her own words; staff see everything of their area; a unit sees what its work needs. */
export type Audience = 'reporter' | 'staff' | 'unit'

const roleLabels = {
  gridWorker: '网格员',
  communityStaff: '居委会',
  streetSupervisor: '街道',
  unitHandler: '',
  reporter: '',
  system: '',
} as const

export const unitsOf = (context: RequestContext): UnitId[] =>
  context.caller.grants.flatMap((grant) => (grant.reach.kind === 'unit' ? [grant.reach.unitId] : []))

export function audienceOf(record: Pick<CaseRecord, 'reporterKey' | 'scopes' | 'units'>, { caller, now }: RequestContext): Audience {
  if (record.reporterKey === caller.personId) return 'reporter'
  const placeGrants = caller.grants.filter((grant) => grant.reach.kind === 'place')
  return may(placeGrants, 'readCase', record, now) ? 'staff' : 'unit'
}

/** An anonymous reporter has a name for nobody but themselves. */
export const reporterLabel = (record: Pick<CaseRecord, 'isAnonymous' | 'reporterLabel'>, audience: Audience): string =>
  record.isAnonymous && audience !== 'reporter' ? '匿名居民' : record.reporterLabel

function whoActed(
  entry: TimelineEntry,
  name: string | null,
  record: CaseRecord,
  audience: Audience,
  street: StreetIndex,
): EntryView['who'] {
  const { role, unitId } = entry.by
  if (role === 'system') return { kind: 'system', label: '系统' }
  if (role === 'reporter') return { kind: 'reporter', label: reporterLabel(record, audience) }
  if (unitId) return { kind: 'unit', label: street.unitById.get(unitId)?.name ?? '', unitId }
  return { kind: 'staff', label: `${roleLabels[role]}${name ?? ''}` }
}

/** Held words and photos are for their author and for whoever may release them. */
const maySeeHeld = (record: CaseRecord, entry: TimelineEntry, { caller, now }: RequestContext): boolean =>
  !entry.isHeld || entry.by.personId === caller.personId || may(caller.grants, 'releaseContent', record, now)

function viewEntry(entry: TimelineEntry, record: CaseRecord, context: RequestContext, street: StreetIndex): EntryView {
  const audience = audienceOf(record, context)
  const content = openEntry(record, entry.entryId, context)
  const isShown = maySeeHeld(record, entry, context)
  const { grade, unitIds, passed, reached, solved, attitude, onSiteBy, tookMinutes } = entry.facts
  return {
    entryId: entry.entryId,
    at: entry.at,
    what: entry.what,
    who: whoActed(entry, content.name, record, audience, street),
    words: isShown ? content.words : null,
    isHeld: entry.isHeld,
    isInternal: entry.isInternal,
    photos: isShown ? content.photoIds.map((photoId) => context.passFor(photoId)) : [],
    facts: { grade, unitIds, passed, reached, solved, attitude, onSiteBy, tookMinutes },
  }
}

function viewSummons(summons: Summons, context: RequestContext, street: StreetIndex): SummonsView {
  const calendar = makeCalendar(street.settings.workingHours)
  const { unitId, isLead, isMandatory, ask, state, sentAt, onSiteBy, clocks } = summons
  return {
    unitId,
    isLead,
    isMandatory,
    ask,
    state,
    sentAt,
    onSiteBy,
    unitName: street.unitById.get(unitId)?.name ?? '',
    answer: viewClock(clocks.answer, calendar, context.now),
    part: viewClock(clocks.part, calendar, context.now),
    isMine: unitsOf(context).includes(unitId),
  }
}

// biome-ignore format: a table is read by its columns
const stepsAhead: Record<CaseState, CaseView['ahead']> = {
  SUBMITTED:            ['triage', 'whistle', 'answer', 'resolution', 'verification', 'rating', 'closing'],
  HELD:                 ['triage', 'whistle', 'answer', 'resolution', 'verification', 'rating', 'closing'],
  TRIAGE:               ['triage', 'whistle', 'answer', 'resolution', 'verification', 'rating', 'closing'],
  WHISTLED:             ['answer', 'resolution', 'verification', 'rating', 'closing'],
  IN_PROGRESS:          ['resolution', 'verification', 'rating', 'closing'],
  RESOLUTION_SUBMITTED: ['verification', 'rating', 'closing'],
  VERIFYING:            ['verification', 'rating', 'closing'],
  CALLBACK:             ['rating', 'closing'],
  DECLINED:             [],
  CLOSED:               [],
}

const aheadOf = (record: CaseRecord): CaseView['ahead'] =>
  stepsAhead[record.state].filter((step) => step !== 'triage' || record.clocks.triage?.stoppedAt == null)

const watcherOf = (audience: Audience, context: RequestContext): Watcher =>
  audience === 'unit' ? { kind: 'unit', unitIds: unitsOf(context) } : { kind: audience }

function promiseOf(record: CaseRecord, street: StreetIndex, context: RequestContext): CaseView['promise'] {
  const calendar = makeCalendar(street.settings.workingHours)
  const finish = record.clocks.finish
  if (!finish) throw new Error('a case without a promise')
  return { clock: viewClock(finish, calendar, context.now), days: traceDays(calendar, finish, finish.stoppedAt ?? context.now) }
}

export function viewCase(record: CaseRecord, context: RequestContext, street: StreetIndex): CaseView {
  const audience = audienceOf(record, context)
  const calendar = makeCalendar(street.settings.workingHours)
  const { microGridId, label, point } = record.place
  const watcher = watcherOf(audience, context)
  const burning = burningClock(record, watcher, calendar, context.now)
  return {
    caseId: record._id,
    number: record.number,
    title: record.title,
    state: record.state,
    closing: record.closing,
    isOverdue: isLate(record, burning, watcher, context.now),
    grade: record.grade,
    whistleKind: record.whistleKind,
    category: { categoryId: record.categoryId, name: street.categoryById.get(record.categoryId)?.name ?? '' },
    place: { label, microGridId, point, microGridName: microGridId ? (street.placeById.get(microGridId)?.name ?? null) : null },
    reporterLabel: reporterLabel(record, audience),
    isAnonymous: record.isAnonymous,
    isMine: audience === 'reporter',
    submittedAt: record.submittedAt,
    promise: promiseOf(record, street, context),
    burning,
    summonses: record.summonses.map((summons) => viewSummons(summons, context, street)),
    timeline: record.timeline
      .filter((entry) => !entry.isInternal || audience !== 'reporter')
      .map((entry) => viewEntry(entry, record, context, street)),
    ahead: aheadOf(record),
    reworkCount: record.reworkCount,
    step: record.step,
    availableActions: availableActions(record, {
      actor: { kind: 'person', personId: context.caller.personId, grants: context.caller.grants },
      now: context.now,
    }),
  }
}
