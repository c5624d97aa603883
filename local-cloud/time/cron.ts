/** Reads the platform's seven-field cron (second minute hour day month weekday year, Beijing time) and finds the next due instant. */

export interface Cron {
  /** The first due instant after `townMs`, or null when there is none within five years. */
  nextAfter(townMs: number): number | null
}

const FIELDS = [
  { name: 'second', from: 0, to: 59, maySkip: true },
  { name: 'minute', from: 0, to: 59, maySkip: true },
  { name: 'hour', from: 0, to: 23, maySkip: true },
  { name: 'day', from: 1, to: 31, maySkip: true },
  { name: 'month', from: 1, to: 12, maySkip: true },
  { name: 'weekday', from: 0, to: 6, maySkip: false },
  { name: 'year', from: 1970, to: 2099, maySkip: false },
]
const BEIJING_OFFSET_MS = 8 * 3600_000
const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const FIVE_YEARS_MS = 5 * 366 * DAY_MS

/** Emulates `*`, numbers, lists, ranges and, up to the month, every-nth steps. Throws a sentence naming what it does not know. */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new Error(`cron "${text}": seven fields are needed, not ${parts.length}`)
  const allowed = parts.map((part, at) => readField(text, part, at)) as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ]
  const [seconds, minutes, hours, days, months, weekdays, years] = allowed
  // A day and a weekday that are both given mean either (Tencent SCF, "Timer trigger").
  const isEither = parts[3] !== '*' && parts[5] !== '*'
  const isDay = (local: Date) => {
    const byDay = days.has(local.getUTCDate())
    const byWeekday = weekdays.has(local.getUTCDay())
    return isEither ? byDay || byWeekday : byDay && byWeekday
  }
  const isDate = (local: Date) => years.has(local.getUTCFullYear()) && months.has(local.getUTCMonth() + 1) && isDay(local)
  const nextAfter = (townMs: number) => {
    let at = Math.floor((townMs + BEIJING_OFFSET_MS) / SECOND_MS) * SECOND_MS + SECOND_MS
    const end = at + FIVE_YEARS_MS
    while (at < end) {
      const local = new Date(at)
      if (!isDate(local)) at = ceilTo(at, DAY_MS)
      else if (!hours.has(local.getUTCHours())) at = ceilTo(at, HOUR_MS)
      else if (!minutes.has(local.getUTCMinutes())) at = ceilTo(at, MINUTE_MS)
      else if (!seconds.has(local.getUTCSeconds())) at += SECOND_MS
      else return at - BEIJING_OFFSET_MS
    }
    return null
  }
  return { nextAfter }
}

const ceilTo = (ms: number, unitMs: number) => (Math.floor(ms / unitMs) + 1) * unitMs

function readField(cron: string, part: string, at: number): Set<number> {
  const { name, from, to, maySkip } = FIELDS[at] as (typeof FIELDS)[number]
  const refuse = (): never => {
    throw new Error(
      `cron "${cron}": "${part}" is not emulated for the ${name} (${from}-${to}); use *, numbers, lists, ranges${maySkip ? ' or */n' : ''}`,
    )
  }
  const values = new Set<number>()
  for (const piece of part.split(',')) {
    const match = /^(?:\*|\*\/(\d+)|(\d+)(?:-(\d+))?)$/.exec(piece)
    if (!match) return refuse()
    const step = match[1] === undefined ? 1 : Number(match[1])
    const first = match[2] === undefined ? from : Number(match[2])
    const last = match[3] === undefined ? (match[2] === undefined ? to : first) : Number(match[3])
    if (step < 1 || (match[1] !== undefined && !maySkip) || first < from || last > to || first > last) return refuse()
    for (let value = first; value <= last; value += step) values.add(value)
  }
  return values
}
