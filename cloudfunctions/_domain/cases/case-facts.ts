// The facts that choose between several rows of one action. Pure questions about the record and the request.
import type { UnitId } from '../../../types/ids'
import type { CaseStanding, EntryFacts, Summons } from './case-record'
import type { Fact } from './case-workflow'
import type { StepRequest } from './step-request'
import { handedInStates } from './summons-workflow'

/** "Partly" is taken as it is only by the reporter's word, or after this many reworks (workflow.md, CALLBACK). */
export const maxReworks = 2

export const summonsOf = (record: Pick<CaseStanding, 'summonses'>, unitId: UnitId | undefined): Summons | undefined =>
  record.summonses.find((summons) => summons.unitId === unitId)

/** All mandatory parts would be done once `unitId` has finished its own; in rework the parts nobody sent back stay accepted. */
const completesParts = (record: CaseStanding, unitId: UnitId | undefined): boolean =>
  record.summonses.every((summons) => !summons.isMandatory || summons.unitId === unitId || handedInStates.includes(summons.state))

const takesPartly = (facts: EntryFacts, request: StepRequest, record: CaseStanding): boolean =>
  facts.solved === 'partly' && (request.acceptsPartly === true || record.reworkCount >= maxReworks)

// biome-ignore format: a table is read by its columns
const facts: Record<Fact, (record: CaseStanding, request: StepRequest) => boolean> = {
  always:         () => true,
  emergency:      (record) => record.grade === 'I',
  placed:         (_record, request) => request.corrects?.placedIn !== undefined,
  textPassed:     (_record, request) => request.isHeld !== true,
  textUnchecked:  (_record, request) => request.isHeld === true,
  entryHeld:      (record, request) => record.timeline.some((entry) => entry.isHeld && (request.facts.releasedEntryId === undefined || entry.entryId === request.facts.releasedEntryId)),
  asLead:         (record, request) => summonsOf(record, request.unitId)?.isLead === true,
  asAssisting:    (record, request) => summonsOf(record, request.unitId)?.isLead === false,
  partsOpen:      (record, request) => !completesParts(record, request.unitId),
  partsComplete:  (record, request) => completesParts(record, request.unitId),
  passed:         (_record, request) => request.facts.passed === true,
  failed:         (_record, request) => request.facts.passed === false,
  reached:        (_record, request) => request.facts.reached === true,
  notReached:     (_record, request) => request.facts.reached === false,
  solved:         (_record, request) => request.facts.solved === 'yes',
  partlyAccepted: (record, request) => takesPartly(request.facts, request, record),
  unsolved:       (record, request) => request.facts.solved === 'no' || (request.facts.solved === 'partly' && !takesPartly(request.facts, request, record)),
}

export const isTrue = (fact: Fact, record: CaseStanding, request: StepRequest): boolean => facts[fact](record, request)
