// Moments and spans of time as people here say them: always in the street's own time, whatever the phone is set to.

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const zoneOffsetMilliseconds = 8 * 3600_000
const dayMilliseconds = 24 * 3600_000
/** A working day of a street office: 9–12 and 14–18. */
const workingDayMinutes = 7 * 60
/** Ten working hours and less are counted in hours: "8.5 小时" tells more than "1 天 1.5 小时". */
const workingHoursBeforeDays = 10

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const
/** Keeps a number and its measure word on one line. */
const space = '\u00a0'

type Local = { dayNumber: number; year: number; month: number; date: number; weekday: number; time: string }

function readLocal(instant: string): Local {
  const shifted = new Date(Date.parse(instant) + zoneOffsetMilliseconds)
  const minutes = String(shifted.getUTCMinutes()).padStart(2, '0')
  return {
    dayNumber: Math.floor(shifted.getTime() / dayMilliseconds),
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    date: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    time: `${shifted.getUTCHours()}:${minutes}`,
  }
}

/** Weeks begin on Monday: 1 January 1970 was a Thursday. */
const weekNumber = ({ dayNumber }: Local) => Math.floor((dayNumber + 3) / 7)
const dateWords = ({ month, date }: Local) => `${month}月${date}日`
const yearWords = (day: Local, today: Local) => (day.year === today.year ? '' : `${day.year}年`)
const nearDays: Readonly<Record<number, string>> = { [-1]: '昨天', 0: '今天', 1: '明天' }
const weeks: Readonly<Record<number, string>> = { [-1]: '上', 0: '', 1: '下' }

function dayWords(day: Local, today: Local, isNear: boolean): string {
  const near = nearDays[day.dayNumber - today.dayNumber]
  if (isNear && near) return near
  const week = weeks[weekNumber(day) - weekNumber(today)]
  return week === undefined ? `${yearWords(day, today)}${dateWords(day)}` : `${week}周${weekdays[day.weekday]}`
}

/** 17:00 */
export const timeOf = (instant: string): string => readLocal(instant).time
/** 11月20日 */
export const dateOf = (instant: string): string => dateWords(readLocal(instant))
/** 2026年11月20日 where the year is another one, else 11月20日. */
export const fullDateOf = (instant: string, at: string): string => {
  const day = readLocal(instant)
  return `${yearWords(day, readLocal(at))}${dateWords(day)}`
}
/** 今天, 周五, 下周二, 12月3日. */
export const dayOf = (instant: string, at: string): string => dayWords(readLocal(instant), readLocal(at), true)
/** 今天 15:00, 周五 17:00, 下周二 12:00, 12月3日 17:00. */
export function momentOf(instant: string, at: string): string {
  const day = readLocal(instant)
  return `${dayWords(day, readLocal(at), true)}${space}${day.time}`
}
/** A promise names its weekday even when it is today: 周五 17:00. */
export function promisedMomentOf(instant: string, at: string): string {
  const day = readLocal(instant)
  return `${dayWords(day, readLocal(at), false)}${space}${day.time}`
}
/** In a story a step of the same day as the one before shows its time alone: 11月13日 周五 16:42, then 17:00. */
export function storyMomentOf(instant: string, before: string | undefined, at: string): string {
  const day = readLocal(instant)
  if (before && readLocal(before).dayNumber === day.dayNumber) return day.time
  const today = readLocal(at)
  if (weekNumber(day) === weekNumber(today)) return momentOf(instant, at)
  return `${yearWords(day, today)}${dateWords(day)}${space}周${weekdays[day.weekday]}${space}${day.time}`
}

export type Span = { minutes: number; countsWorkingTimeOnly: boolean }

const halves = (hours: number): string => String(Math.floor(hours * 2) / 2)

/**
 * Under an hour to the minute; under four hours to the minute or a half; beyond that to the half hour that has passed:
 * what is left is never said longer than it is. Days are working days of seven hours where only working time counts.
 */
export function spanWords({ minutes, countsWorkingTimeOnly }: Span): string {
  const whole = Math.floor(Math.abs(minutes))
  if (whole < 60) return `${whole}${space}分钟`
  const hoursBeforeDays = countsWorkingTimeOnly ? workingHoursBeforeDays : 24
  if (whole < hoursBeforeDays * 60) return hourWords(whole)
  const dayMinutes = countsWorkingTimeOnly ? workingDayMinutes : 24 * 60
  const days = Math.floor(whole / dayMinutes)
  const rest = halves((whole % dayMinutes) / 60)
  return rest === '0' ? `${days}${space}天` : `${days}${space}天${space}${rest}${space}小时`
}

function hourWords(minutes: number): string {
  if (minutes >= 240 || minutes % 30 === 0) return `${halves(minutes / 60)}${space}小时`
  return `${Math.floor(minutes / 60)}${space}小时${space}${minutes % 60}${space}分`
}

type Left = { remainingMinutes: number; countsWorkingTimeOnly: boolean }
const spanOf = ({ remainingMinutes, countsWorkingTimeOnly }: Left): Span => ({ minutes: remainingMinutes, countsWorkingTimeOnly })

/** 剩 2 天 4.5 小时, or 超 1 小时 20 分 once it is late. */
export const leftWords = (clock: Left): string => `${clock.remainingMinutes < 0 ? '超' : '剩'}${space}${spanWords(spanOf(clock))}`
/** Where there is room: 还剩 2 天 4.5 小时, 已经晚了 1 小时 20 分. */
export const longLeftWords = (clock: Left): string =>
  `${clock.remainingMinutes < 0 ? '已经晚了' : '还剩'}${space}${spanWords(spanOf(clock))}`
/** Once it is done: 早了 1 小时 50 分, 晚了 2 天, 正好按时. */
export function earlyWords(clock: Left): string {
  if (Math.abs(clock.remainingMinutes) < 1) return '正好按时'
  return `${clock.remainingMinutes < 0 ? '晚了' : '早了'}${space}${spanWords(spanOf(clock))}`
}
/** 用了 1 小时 15 分 */
export const tookWords = (span: Span): string => `用了${space}${spanWords(span)}`

/** How a length is promised: 4 个工作小时, 5 个工作日, 2 小时, 30 分钟. */
export function lengthWords({ minutes, countsWorkingTimeOnly }: Span): string {
  if (!countsWorkingTimeOnly) return spanWords({ minutes, countsWorkingTimeOnly })
  if (minutes % workingDayMinutes === 0 && minutes > 0) return `${minutes / workingDayMinutes}${space}个工作日`
  if (minutes >= 60) return `${halves(minutes / 60)}${space}个工作小时`
  return `${minutes}${space}分钟（工作时间）`
}

/** For the strip of days: 五 or 今, and 13. `heldOn` is YYYY-MM-DD. */
export function stripDayWords(heldOn: string, isToday: boolean): { name: string; number: string } {
  const day = new Date(`${heldOn}T00:00:00.000Z`)
  return { name: isToday ? '今' : (weekdays[day.getUTCDay()] ?? ''), number: String(day.getUTCDate()) }
}
