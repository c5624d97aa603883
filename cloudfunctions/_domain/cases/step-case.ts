// The interpreter: takes a case, a request and a moment, finds the row that applies, and says what the case is afterwards. Pure.
import './check-workflow'
import type { CaseClock } from '../../../types/cases/case-words'
import { accept, type Outcome, refuse } from '../../../types/errors'
import type { Grant } from '../../../types/roles'
import { grantThatAllows } from '../directory/may'
import { countedMinutes } from '../time/deadline'
import { nearestDue, regrade, resumeClock, startClock, stopClock, submissionClocks } from './case-clocks'
import { isTrue } from './case-facts'
import { laneOf } from './case-lane'
import { meetsNeeds } from './case-needs'
import { tellAudiences } from './case-notices'
import type { CaseRecord, CaseStanding, EntryActor, EntryFacts, TimelineEntry } from './case-record'
import { type CaseRow, caseRows, finalStates } from './case-workflow'
import { type Moves, moveSummonses } from './move-summonses'
import type { StepContext, StepRequest } from './step-request'
import { owingStates } from './summons-workflow'

/** The entry a step added is the last of `record.timeline`; the shell seals words, photos and names under its id. */
export type Stepped = { record: CaseRecord; entry: TimelineEntry }

/** Who may take a row: the reporter, the system, or a grant that carries the capability where the case lies. */
export function authorityFor(
  row: CaseRow,
  record: Pick<CaseStanding, 'reporterKey' | 'scopes' | 'units'>,
  { actor, now }: Pick<StepContext, 'actor' | 'now'>,
  request: Pick<StepRequest, 'unitId'>,
): Grant | 'own' | 'system' | null {
  if (row.by === 'system') return actor.kind === 'system' ? 'system' : null
  if (actor.kind === 'system') return null
  if (row.by === 'own') return actor.personId === record.reporterKey ? 'own' : null
  const target = request.unitId ? { scopes: [], units: record.units.filter((unitId) => unitId === request.unitId) } : record
  return grantThatAllows(actor.grants, row.by, target, now) ?? null
}

/** The rows of the action from here; NOT_ALLOWED_NOW when the workflow has none, FORBIDDEN when this person may take none. */
function findRow(
  record: CaseRecord,
  request: StepRequest,
  context: StepContext,
): Outcome<{ row: CaseRow; authority: Grant | 'own' | 'system' }> {
  const ofAction = caseRows.filter((row) => row.action === request.action)
  const permitted = ofAction.some((row) => authorityFor(row, record, context, request))
  if (!permitted) return refuse('FORBIDDEN')
  const fromHere = ofAction.filter((row) => row.from === record.state)
  const row = fromHere.find((candidate) => isTrue(candidate.when, record, request))
  if (!row) return refuse('NOT_ALLOWED_NOW', fromHere.length > 0 ? 'wrongSituation' : undefined)
  const authority = authorityFor(row, record, context, request)
  return authority ? accept({ row, authority }) : refuse('FORBIDDEN')
}

const actorOf = (authority: Grant | 'own' | 'system', { actor }: StepContext, request: StepRequest): EntryActor => ({
  personId: actor.kind === 'person' ? actor.personId : null,
  role: authority === 'own' ? 'reporter' : authority === 'system' ? 'system' : authority.role,
  unitId: request.unitId ?? (typeof authority === 'object' && authority.reach.kind === 'unit' ? authority.reach.unitId : null),
})

/** Corrections of triage and whistle; a new grade moves the clocks that still run. */
function correct(record: CaseRecord, request: StepRequest, context: StepContext): CaseRecord {
  const { placedIn, grade, title, categoryId, whistleKind } = request.corrects ?? {}
  const corrected: CaseRecord = {
    ...record,
    title: title ?? record.title,
    categoryId: categoryId ?? record.categoryId,
    whistleKind: whistleKind ?? record.whistleKind,
  }
  if (placedIn) {
    corrected.scopes = placedIn.scopes
    corrected.place = { ...record.place, microGridId: placedIn.microGridId }
  }
  return grade && grade !== record.grade ? { ...corrected, grade, clocks: regrade(context, record, grade) } : corrected
}

/** Clocks of a new case count from submission, however late they start; one that starts anew in rework counts from now. */
function turnClocks(record: CaseRecord, row: CaseRow, context: StepContext): CaseRecord['clocks'] {
  const clocks = { ...record.clocks }
  const stopped = row.stops === 'all' ? (Object.keys(clocks) as (keyof typeof clocks)[]) : row.stops
  for (const name of stopped) {
    const clock = clocks[name]
    if (clock) clocks[name] = stopClock(clock, context.now)
  }
  for (const name of row.resumes) {
    const clock = clocks[name]
    if (clock) clocks[name] = resumeClock(clock)
  }
  const isFromSubmission = (name: CaseClock) => !record.clocks[name] && submissionClocks.some((one) => one === name)
  for (const name of row.starts)
    clocks[name] = startClock(context, record.grade, name, isFromSubmission(name) ? record.submittedAt : context.now)
  return clocks
}

/** Facts the row itself decides, so that replay needs neither the table nor the request. */
function decidedFacts(row: CaseRow, record: CaseRecord, request: StepRequest, context: StepContext): EntryFacts {
  const facts: EntryFacts = { ...request.facts }
  if (request.corrects?.grade) facts.grade = request.corrects.grade
  if (request.corrects?.categoryId) facts.categoryId = request.corrects.categoryId
  if (request.summonses) {
    facts.unitIds = request.summonses.map((summons) => summons.unitId)
    facts.leadUnitId = request.summonses.find((summons) => summons.isLead)?.unitId
    facts.mandatoryUnitIds = request.summonses.filter((summons) => summons.isMandatory).map((summons) => summons.unitId)
  }
  if (row.to === 'CLOSED' && row.from !== 'CLOSED') facts.closing = request.facts.solved === 'partly' ? 'partly' : 'solved'
  const answered = row.summonses === 'answer' ? record.summonses.find((summons) => summons.unitId === request.unitId) : undefined
  if (answered)
    facts.tookMinutes = Math.round(
      countedMinutes(context.calendar, answered.sentAt, context.now, answered.clocks.answer.countsWorkingTimeOnly),
    )
  return facts
}

function releaseEntries(timeline: readonly TimelineEntry[], request: StepRequest): TimelineEntry[] {
  if (request.action !== 'releaseContent') return [...timeline]
  return timeline.map((entry) => (entry.entryId === request.facts.releasedEntryId ? { ...entry, isHeld: false } : entry))
}

/** Steps the reporter does not see: attempts that reached nobody, and the release of held content. */
const isInternal = (request: StepRequest): boolean => request.action === 'releaseContent' || request.facts.reached === false

function makeEntry(
  row: CaseRow,
  record: CaseRecord,
  by: EntryActor,
  moves: Moves,
  request: StepRequest,
  context: StepContext,
): TimelineEntry {
  return {
    entryId: context.entryId,
    at: context.now,
    what: row.action,
    from: row.from,
    to: row.to,
    by,
    moves,
    facts: decidedFacts(row, record, request, context),
    isInternal: isInternal(request),
    isHeld: request.isHeld === true,
    key: context.key,
    inputHash: context.inputHash,
  }
}

/** Instances' clocks differ, and a call that had to look again began earlier: no step stands before the one it follows. */
function notBeforeLast(record: CaseRecord, context: StepContext): StepContext {
  const lastAt = record.timeline.at(-1)?.at
  return lastAt && lastAt > context.now ? { ...context, now: lastAt } : context
}

/**
 * One step of the workflow. Refuses with NOT_ALLOWED_NOW (no such step from here), FORBIDDEN (not this person, or duties
 * must be separate; `because` says which), CONFLICT (the case moved on since it was seen) or INVALID_INPUT.
 */
export function stepCase(record: CaseRecord, request: StepRequest, asked: StepContext): Outcome<Stepped> {
  const context = notBeforeLast(record, asked)
  const found = findRow(record, request, context)
  if (!found.ok) return found
  const { row, authority } = found.value
  const met = meetsNeeds(row.needs, record, context.actor, request)
  if (!met.ok) return met
  const corrected = correct(record, request, context)
  const clocks = turnClocks(corrected, row, context)
  if (!clocks.finish) throw new Error('a case without a promise')
  const { summonses, moves } = moveSummonses(row.summonses, record.summonses, {
    context,
    request,
    grade: corrected.grade,
    promise: clocks.finish,
  })
  const entry = makeEntry(row, record, actorOf(authority, context, request), moves, request, context)
  const after: CaseRecord = {
    ...corrected,
    clocks,
    summonses,
    state: row.to,
    closing: entry.facts.closing ?? record.closing,
    isOpen: !finalStates.includes(row.to),
    lane: laneOf(row.to),
    version: record.version + 1,
    step: record.step + 1,
    units: summonses.map((summons) => summons.unitId),
    openUnits: summonses.filter((summons) => owingStates.includes(summons.state)).map((summons) => summons.unitId),
    reworkCount: row.summonses === 'rework' ? record.reworkCount + 1 : record.reworkCount,
    timeline: [...releaseEntries(record.timeline, request), entry],
    dueAt: nearestDue(clocks, summonses),
  }
  const notices = tellAudiences(row, after, entry, context)
  return accept({
    record: { ...after, pending: [...record.pending, ...notices], hasPending: record.hasPending || notices.length > 0 },
    entry,
  })
}
