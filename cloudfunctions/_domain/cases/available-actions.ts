// What this person may do with this case now. The client draws a button for each and knows no rule of its own.

import type { AvailableAction } from '../../../types/cases/case-view'
import { type CaseAction, caseActions } from '../../../types/cases/case-words'
import type { UnitId } from '../../../types/ids'
import { isTrue } from './case-facts'
import { meetsNeeds, standingNeeds } from './case-needs'
import type { CaseRecord } from './case-record'
import { type CaseRow, caseRows, type Fact } from './case-workflow'
import { authorityFor } from './step-case'
import type { StepContext, StepRequest } from './step-request'

/** Facts that depend on the case alone; the others wait for what the person will answer. */
const standingFacts: readonly Fact[] = ['always', 'entryHeld', 'asLead', 'asAssisting', 'partsOpen', 'partsComplete']
/** Steps one unit takes on its own summons. */
const unitSteps: readonly CaseAction[] = ['answerSummons', 'recordProgress', 'finishPart', 'submitResolution']

type Asker = Pick<StepContext, 'actor' | 'now'>

function isOpenTo(row: CaseRow, record: CaseRecord, asker: Asker, request: StepRequest): boolean {
  if (row.from !== record.state || !authorityFor(row, record, asker, request)) return false
  if (standingFacts.includes(row.when) && !isTrue(row.when, record, request)) return false
  return meetsNeeds(
    row.needs.filter((need) => standingNeeds.includes(need)),
    record,
    asker.actor,
    request,
  ).ok
}

const mayTake = (action: CaseAction, record: CaseRecord, asker: Asker, unitId?: UnitId): boolean => {
  const request: StepRequest = unitId ? { action, unitId, facts: {} } : { action, facts: {} }
  return caseRows.some((row) => row.action === action && isOpenTo(row, record, asker, request))
}

export function availableActions(record: CaseRecord, asker: Asker): AvailableAction[] {
  return caseActions.flatMap((action): AvailableAction[] => {
    if (!unitSteps.includes(action)) {
      if (!mayTake(action, record, asker)) return []
      const held = action === 'releaseContent' ? record.timeline.find((entry) => entry.isHeld) : undefined
      return held ? [{ action, entryId: held.entryId }] : [{ action }]
    }
    return record.units.filter((unitId) => mayTake(action, record, asker, unitId)).map((unitId) => ({ action, unitId }))
  })
}
