// What this person may do with this case now. The client draws a button for each and knows no rule of its own.

import type { AvailableAction } from '../../../types/cases/case-view'
import { type CaseAction, caseActions } from '../../../types/cases/case-words'
import { isTrue } from './case-facts'
import { meetsNeeds, standingNeeds } from './case-needs'
import type { CaseStanding } from './case-record'
import { type CaseRow, caseRows, type Fact } from './case-workflow'
import { authorityFor } from './step-case'
import type { StepContext, StepRequest } from './step-request'

/** Facts that depend on the case alone; the others wait for what the person will answer. */
const standingFacts: readonly Fact[] = ['always', 'emergency', 'entryHeld', 'asLead', 'asAssisting', 'partsOpen', 'partsComplete']
/** Steps one unit takes on its own summons. */
const unitSteps: readonly CaseAction[] = ['answerSummons', 'recordProgress', 'finishPart', 'submitResolution']

type Asker = Pick<StepContext, 'actor' | 'now'>

function isOpenTo(row: CaseRow, record: CaseStanding, asker: Asker, request: StepRequest): boolean {
  if (row.from !== record.state || !authorityFor(row, record, asker, request)) return false
  if (standingFacts.includes(row.when) && !isTrue(row.when, record, request)) return false
  return meetsNeeds(
    row.needs.filter((need) => standingNeeds.includes(need)),
    record,
    asker.actor,
    request,
  ).ok
}

const mayTake = (record: CaseStanding, asker: Asker, request: StepRequest): boolean =>
  caseRows.some((row) => row.action === request.action && isOpenTo(row, record, asker, request))

/** A button for each entry that waits, because somebody else may have written it. */
const releasable = (record: CaseStanding, asker: Asker): AvailableAction[] =>
  record.timeline
    .filter(({ entryId, isHeld }) => isHeld && mayTake(record, asker, { action: 'releaseContent', facts: { releasedEntryId: entryId } }))
    .map(({ entryId }) => ({ action: 'releaseContent', entryId }))

export function availableActions(record: CaseStanding, asker: Asker): AvailableAction[] {
  return caseActions.flatMap((action): AvailableAction[] => {
    if (action === 'releaseContent') return releasable(record, asker)
    if (!unitSteps.includes(action)) return mayTake(record, asker, { action, facts: {} }) ? [{ action }] : []
    return record.units.filter((unitId) => mayTake(record, asker, { action, unitId, facts: {} })).map((unitId) => ({ action, unitId }))
  })
}
