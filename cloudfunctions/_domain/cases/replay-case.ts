// Proof that the timeline is the truth: folding its entries alone yields the stored state. Anyone can recompute a case.
import type { CaseState, SummonsState } from '../../../types/cases/case-words'
import type { UnitId } from '../../../types/ids'
import type { CaseRecord, TimelineEntry } from './case-record'
import { finalStates, firstState } from './case-workflow'
import { owingStates } from './summons-workflow'

export type Replayed = Pick<CaseRecord, 'state' | 'closing' | 'isOpen' | 'step' | 'units' | 'openUnits' | 'reworkCount'> & {
  summonsStates: Record<UnitId, SummonsState>
}

const isRework = (entry: TimelineEntry): boolean => entry.from === 'CALLBACK' && entry.to === 'IN_PROGRESS'

/** Throws when an entry does not begin where the one before ended: a torn timeline is a bug, never a refusal. */
export function replayCase(timeline: readonly TimelineEntry[]): Replayed {
  let state: CaseState = firstState
  const summonsStates = new Map<UnitId, SummonsState>()
  for (const entry of timeline) {
    if (entry.from !== state) throw new Error(`the timeline is torn: ${entry.what} starts from ${entry.from}, but the case is ${state}`)
    for (const move of entry.moves) summonsStates.set(move.unitId, move.to)
    state = entry.to
  }
  const units = [...summonsStates.keys()]
  return {
    state,
    closing: timeline.findLast((entry) => entry.facts.closing !== undefined)?.facts.closing ?? null,
    isOpen: !finalStates.includes(state),
    step: timeline.length,
    units,
    openUnits: units.filter((unitId) => owingStates.includes(summonsStates.get(unitId) as SummonsState)),
    reworkCount: timeline.filter(isRework).length,
    summonsStates: Object.fromEntries(summonsStates) as Record<UnitId, SummonsState>,
  }
}
