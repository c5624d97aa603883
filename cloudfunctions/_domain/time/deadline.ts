// Deadlines: working minutes counted forward from a moment, and the days that explain the result to anyone who asks.
import type { TraceDay } from '../../../types/cases/clock-view'
import type { Instant } from '../../../types/schema'
import type { Calendar, Day } from './calendar'
import { addMinutes, dateOf, type LocalDate, minutesBetween, msAt, nextDate, toInstant, toMs } from './local-date'

const minuteMs = 60_000
const fullDayMinutes = 24 * 60
/** No clock of any street reaches further; a longer walk is a bug in its settings. */
const horizonDays = 800

export type Deadline = { dueAt: Instant; isProvisional: boolean }
type Span = { fromMs: number; toMs: number }

const counts = (day: Day): boolean => day.kind === 'working' || day.kind === 'makeUp'

/** The spans of a date in which the clock runs. */
function spansOf(calendar: Calendar, date: LocalDate, countsWorkingTimeOnly: boolean): Span[] {
  if (!countsWorkingTimeOnly) return [{ fromMs: msAt(date, 0), toMs: msAt(date, fullDayMinutes) }]
  if (!counts(calendar.day(date))) return []
  return calendar.workingHours.map(([from, to]) => ({ fromMs: msAt(date, from), toMs: msAt(date, to) }))
}

const overlapMs = (span: Span, fromMs: number, untilMs: number): number =>
  Math.max(0, Math.min(span.toMs, untilMs) - Math.max(span.fromMs, fromMs))

/**
 * The moment `minutes` of counted time after `startedAt`. Time that ends exactly at a pause is due at the pause's start
 * (12:00, not 14:00). Provisional when a day whose year has no published calendar was looked at.
 */
export function deadlineAfter(calendar: Calendar, startedAt: Instant, minutes: number, countsWorkingTimeOnly: boolean): Deadline {
  if (!countsWorkingTimeOnly) return { dueAt: addMinutes(startedAt, minutes), isProvisional: false }
  const startMs = toMs(startedAt)
  let leftMs = minutes * minuteMs
  let isProvisional = false
  let date = dateOf(startedAt)
  for (let walked = 0; walked < horizonDays; walked++, date = nextDate(date)) {
    if (!calendar.day(date).isPublished) isProvisional = true
    for (const span of spansOf(calendar, date, true)) {
      const gainedMs = overlapMs(span, startMs, Number.POSITIVE_INFINITY)
      if (gainedMs > 0 && leftMs <= gainedMs) return { dueAt: toInstant(Math.max(span.fromMs, startMs) + leftMs), isProvisional }
      leftMs -= gainedMs
    }
  }
  throw new Error(`no working time found within ${horizonDays} days`)
}

/** Counted minutes from one moment to a later one; negative when they are the other way round. */
export function countedMinutes(calendar: Calendar, from: Instant, to: Instant, countsWorkingTimeOnly: boolean): number {
  if (to < from) return -countedMinutes(calendar, to, from, countsWorkingTimeOnly)
  if (!countsWorkingTimeOnly) return minutesBetween(from, to)
  let sumMs = 0
  const lastDate = dateOf(to)
  for (let date = dateOf(from); date <= lastDate; date = nextDate(date)) {
    for (const span of spansOf(calendar, date, true)) sumMs += overlapMs(span, toMs(from), toMs(to))
  }
  return sumMs / minuteMs
}

/** Rounds the running total instead of each day, so that the days of a clock started at 10:00:30 still add up to its minutes. */
function wholeMinutes() {
  let totalMs = 0
  return {
    add: (ms: number): number => {
      const before = Math.round(totalMs / minuteMs)
      totalMs += ms
      return Math.round(totalMs / minuteMs) - before
    },
  }
}

/** Every day from the start of a clock to its deadline: what it counts, what of that has passed, and why a day counts for nothing. */
export function traceDays(
  calendar: Calendar,
  clock: { startedAt: Instant; dueAt: Instant; countsWorkingTimeOnly: boolean },
  now: Instant,
): TraceDay[] {
  const days: TraceDay[] = []
  const [counted, used] = [wholeMinutes(), wholeMinutes()]
  const lastDate = dateOf(clock.dueAt)
  const [startMs, dueMs, nowMs] = [toMs(clock.startedAt), toMs(clock.dueAt), toMs(now)]
  for (let date = dateOf(clock.startedAt); date <= lastDate; date = nextDate(date)) {
    const day = calendar.day(date)
    const spans = spansOf(calendar, date, clock.countsWorkingTimeOnly)
    const msOf = (fromMs: number, untilMs: number) => spans.reduce((sum, span) => sum + overlapMs(span, fromMs, untilMs), 0)
    days.push({
      heldOn: date,
      kind: day.kind,
      countedMinutes: counted.add(msOf(startMs, dueMs)),
      usedMinutes: used.add(msOf(startMs, Math.min(nowMs, dueMs))),
      fullMinutes: Math.round(msOf(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) / minuteMs),
      isToday: date === dateOf(now),
      holidayName: day.holidayName,
    })
  }
  return days
}
