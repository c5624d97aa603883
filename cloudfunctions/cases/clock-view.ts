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
/** Whose clock: a unit's own summonses, the steps a reporter waits for, or the nearest of all. */
export type Watcher = { kind: 'unit'; unitIds: readonly UnitId[] } | { kind: 'reporter' } | { kind: 'staff' }

/** First contact and callback are asked of staff; the reporter waits for these. */
const reporterClocks: readonly CaseClock[] = ['hold', 'triage', 'finish', 'verify', 'rating']

function watchedClocks({ clocks, summonses }: Pick<CaseRecord, 'clocks' | 'summonses'>, watcher: Watcher): [Burning['name'], Clock][] {
  const ofCase = Object.entries(clocks) as [CaseClock, Clock][]
  if (watcher.kind === 'reporter') return ofCase.filter(([name]) => reporterClocks.includes(name))
  const ofSummonses = (of: typeof summonses) =>
    of.flatMap((summons): [SummonsClock, Clock][] => [
      ['answer', summons.clocks.answer],
      ['part', summons.clocks.part],
    ])
  const own = watcher.kind === 'unit' ? summonses.filter((summons) => watcher.unitIds.includes(summons.unitId)) : []
  return own.length > 0 ? ofSummonses(own) : [...ofCase, ...ofSummonses(summonses)]
}

/** The watched clock that ends first, or null when none runs. */
export function burningClock(
  record: Pick<CaseRecord, 'clocks' | 'summonses'>,
  watcher: Watcher,
  calendar: Calendar,
  now: Instant,
): Burning | null {
  const running = watchedClocks(record, watcher).filter(([, clock]) => clock.stoppedAt === null)
  const nearest = running.sort(([, a], [, b]) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  return nearest ? { name: nearest[0], clock: viewClock(nearest[1], calendar, now) } : null
}

/** Late for whoever looks: the reporter was promised one thing, and an inner clock of staff is not hers to read. */
export function isLate(record: Pick<CaseRecord, 'clocks'>, burning: Burning | null, watcher: Watcher, now: Instant): boolean {
  const clock = watcher.kind === 'reporter' ? record.clocks.finish : burning?.clock
  return clock != null && clock.stoppedAt === null && clock.dueAt < now
}
