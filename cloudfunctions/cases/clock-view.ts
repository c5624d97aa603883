// Shows a stored clock as it stands at the answer's moment.

import type { CaseClock, SummonsClock } from '../../types/cases/case-words'
import type { ClockView } from '../../types/cases/clock-view'
import type { UnitId } from '../../types/ids'
import type { Instant } from '../../types/schema'
import type { CaseRecord, Clock } from '../_domain/cases/case-record'
import type { Calendar } from '../_domain/time/calendar'
import { countedMinutes } from '../_domain/time/deadline'

export function viewClock(clock: Clock, calendar: Calendar, now: Instant): ClockView {
  const { startedAt, dueAt, stoppedAt, minutes, countsWorkingTimeOnly, isProvisional } = clock
  const left = countedMinutes(calendar, stoppedAt ?? now, dueAt, countsWorkingTimeOnly)
  return {
    startedAt,
    dueAt,
    stoppedAt,
    totalMinutes: Math.round(minutes),
    remainingMinutes: Math.round(left),
    countsWorkingTimeOnly,
    isProvisional,
  }
}

type Burning = { name: CaseClock | SummonsClock; clock: ClockView }
const runs = (clock: Clock | undefined): clock is Clock => clock !== undefined && clock.stoppedAt === null

/** For a unit its own summons burns; for everyone else the nearest clock of the case, its summonses' answers included. */
export function burningClock(
  record: Pick<CaseRecord, 'clocks' | 'summonses'>,
  unitIds: readonly UnitId[],
  calendar: Calendar,
  now: Instant,
): Burning | null {
  const ofSummonses = record.summonses
    .filter((summons) => unitIds.length === 0 || unitIds.includes(summons.unitId))
    .flatMap((summons): [CaseClock | SummonsClock, Clock][] => [
      ['answer', summons.clocks.answer],
      ['part', summons.clocks.part],
    ])
  const ofCase = Object.entries(record.clocks) as [CaseClock, Clock][]
  const candidates = (unitIds.length > 0 && ofSummonses.length > 0 ? ofSummonses : [...ofCase, ...ofSummonses]).filter(([, clock]) =>
    runs(clock),
  )
  const nearest = candidates.sort(([, a], [, b]) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  return nearest ? { name: nearest[0], clock: viewClock(nearest[1], calendar, now) } : null
}
