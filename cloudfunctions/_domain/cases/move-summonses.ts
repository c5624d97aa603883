// Applies one action of the summons table to the summonses of a case.
import type { UnitId } from '../../../types/ids'
import type { Grade } from '../../../types/street/street'
import { type ClockRules, resumeClock, runClockUntil, startClock, stopClock } from './case-clocks'
import type { Clock, Summons, TimelineEntry } from './case-record'
import type { StepContext, StepRequest } from './step-request'
import { type SummonsRow, summonsRows } from './summons-workflow'

export type Moves = TimelineEntry['moves']
/** `promise` is the case's finish clock as it runs after this step: no part ends later. */
type Situation = { context: StepContext; request: StepRequest; grade: Grade; promise: Clock }

const rulesOf = ({ calendar, settings }: StepContext): ClockRules => ({ calendar, settings })

function sendSummonses(summonses: readonly Summons[], { context, request, grade, promise }: Situation): Summons[] {
  const { now } = context
  const sent = (request.summonses ?? []).map(
    (asked): Summons => ({
      ...asked,
      state: 'SENT',
      sentAt: now,
      onSiteBy: null,
      clocks: { answer: startClock(rulesOf(context), grade, 'answer', now), part: runClockUntil(rulesOf(context), now, promise) },
    }),
  )
  return [...summonses, ...sent]
}

/** An empty choice means every mandatory part; a chosen part that is not in the row's state stays as it is. */
const isChosen = (summons: Summons, chosen: readonly UnitId[]): boolean =>
  chosen.length > 0 ? chosen.includes(summons.unitId) : summons.isMandatory

function isMoved(row: SummonsRow, summons: Summons, request: StepRequest): boolean {
  if (summons.state !== row.from) return false
  if (row.moves === 'own') return summons.unitId === request.unitId
  const chosen = request.chosenUnitIds ?? []
  if (row.moves === 'named') return chosen.includes(summons.unitId)
  return row.moves === 'all' || isChosen(summons, chosen)
}

function moveOne(row: SummonsRow, summons: Summons, { context, request, promise }: Situation): Summons {
  const clocks = { ...summons.clocks }
  for (const name of row.stops) clocks[name] = stopClock(clocks[name], context.now)
  for (const name of row.resumes) clocks[name] = resumeClock(clocks[name])
  if (row.starts.includes('part')) clocks.part = runClockUntil(rulesOf(context), context.now, promise)
  return { ...summons, state: row.to, onSiteBy: row.action === 'answer' ? (request.facts.onSiteBy ?? null) : summons.onSiteBy, clocks }
}

/** The summonses after the action, and which of them moved whereto. */
export function moveSummonses(
  action: SummonsRow['action'] | 'none',
  summonses: readonly Summons[],
  situation: Situation,
): { summonses: Summons[]; moves: Moves } {
  if (action === 'none') return { summonses: [...summonses], moves: [] }
  if (action === 'send') {
    const all = sendSummonses(summonses, situation)
    return { summonses: all, moves: all.slice(summonses.length).map(({ unitId, state }) => ({ unitId, to: state })) }
  }
  const rows = summonsRows.filter((row) => row.action === action)
  const after = summonses.map((summons) => {
    const row = rows.find((candidate) => isMoved(candidate, summons, situation.request))
    return row ? moveOne(row, summons, situation) : summons
  })
  return {
    summonses: after,
    moves: after.filter((summons, at) => summons !== summonses[at]).map(({ unitId, state }) => ({ unitId, to: state })),
  }
}
