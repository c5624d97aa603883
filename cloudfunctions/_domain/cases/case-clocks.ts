// Starting, stopping and resuming the clocks of a case and of its summonses, by the grade's row in the street's settings.
import type { CaseClock } from '../../../types/cases/case-words'
import type { Instant } from '../../../types/schema'
import type { Grade, Settings } from '../../../types/street/street'
import type { Calendar } from '../time/calendar'
import { countedMinutes, deadlineAfter } from '../time/deadline'
import type { CaseRecord, Clock, Summons } from './case-record'

export type ClockRules = { calendar: Calendar; settings: Settings }

/** A clock of `minutes` from `startedAt`. */
export function runClock({ calendar }: ClockRules, startedAt: Instant, minutes: number, countsWorkingTimeOnly: boolean): Clock {
  const { dueAt, isProvisional } = deadlineAfter(calendar, startedAt, minutes, countsWorkingTimeOnly)
  return { startedAt, dueAt, minutes, countsWorkingTimeOnly, isProvisional, stoppedAt: null }
}

/** A clock with a given end: an assisting unit's part ends with the case's promise. Late at once when that has passed. */
export function runClockUntil({ calendar }: ClockRules, startedAt: Instant, end: Clock): Clock {
  const minutes = Math.max(0, countedMinutes(calendar, startedAt, end.dueAt, end.countsWorkingTimeOnly))
  return { ...end, startedAt, minutes, stoppedAt: null }
}

const ofGrade = (settings: Settings, grade: Grade) => {
  const clocks = settings.clocks[grade]
  if (!clocks) throw new Error(`grade ${grade} has no clocks`)
  return clocks
}

/** Length and kind of each clock of a case; the six that follow the grade, and those every case shares (workflow.md, Clocks). */
export function clockLength(
  settings: Settings,
  grade: Grade,
  clock: CaseClock | 'answer',
): { minutes: number; countsWorkingTimeOnly: boolean } {
  const row = ofGrade(settings, grade)
  const byGrade = (minutes: number) => ({ minutes, countsWorkingTimeOnly: row.countsWorkingTimeOnly })
  // biome-ignore format: a table is read by its columns
  switch (clock) {
    case 'triage':       return byGrade(row.triageMinutes)
    case 'answer':       return byGrade(row.answerMinutes)
    case 'firstContact': return byGrade(row.firstContactMinutes)
    case 'finish':       return byGrade(row.finishMinutes)
    case 'hold':         return { minutes: settings.holdMinutes, countsWorkingTimeOnly: true }
    case 'verify':       return { minutes: settings.verifyMinutes, countsWorkingTimeOnly: true }
    case 'callback':     return { minutes: settings.callbackMinutes, countsWorkingTimeOnly: false }
    case 'rating':       return { minutes: settings.ratingMinutes, countsWorkingTimeOnly: false }
  }
}

export const startClock = (rules: ClockRules, grade: Grade, clock: CaseClock | 'answer', from: Instant): Clock => {
  const { minutes, countsWorkingTimeOnly } = clockLength(rules.settings, grade, clock)
  return runClock(rules, from, minutes, countsWorkingTimeOnly)
}

export const stopClock = (clock: Clock, now: Instant): Clock => (clock.stoppedAt ? clock : { ...clock, stoppedAt: now })
export const resumeClock = (clock: Clock): Clock => ({ ...clock, stoppedAt: null })

/** The clocks every case begins with: whichever step starts one, it counts from submission (workflow.md, Clocks). */
export const submissionClocks = ['triage', 'firstContact', 'finish'] as const satisfies readonly CaseClock[]

/** A corrected grade moves what still runs; every clock of the case counts from submission, so nobody gains time by regrading. */
export function regrade(rules: ClockRules, record: CaseRecord, grade: Grade): CaseRecord['clocks'] {
  const clocks = { ...record.clocks }
  for (const name of submissionClocks) {
    const clock = clocks[name]
    if (clock && !clock.stoppedAt) clocks[name] = startClock(rules, grade, name, record.submittedAt)
  }
  return clocks
}

const running = (clock: Clock | undefined): clock is Clock => clock !== undefined && clock.stoppedAt === null

/** The nearest end among all clocks that run, the case's and its summonses'; the promise when none does. For sorting. */
export function nearestDue(clocks: CaseRecord['clocks'], summonses: readonly Summons[]): Instant {
  const dues = [...Object.values(clocks), ...summonses.flatMap((summons) => Object.values(summons.clocks))]
    .filter(running)
    .map((clock) => clock.dueAt)
  const nearest = dues.sort()[0] ?? clocks.finish?.dueAt
  if (!nearest) throw new Error('a case without a promise')
  return nearest
}
