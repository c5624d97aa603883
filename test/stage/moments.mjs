// Instants as people in the town read them: always Asia/Shanghai, whatever the zone of the browser.

const hour = 3_600_000
const day = 24 * hour
/** The town keeps one zone without summer time. */
const offset = 8 * hour
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

const localOf = (instantMs) => new Date(instantMs + offset)

/** 2026-09-30 */
export const dateOf = (instantMs) => localOf(instantMs).toISOString().slice(0, 10)
/** Minutes after midnight, 0 to 1439. */
export const minuteOf = (instantMs) => Math.floor(((instantMs + offset) % day) / 60_000)
export const weekdayOf = (instantMs) => localOf(instantMs).getUTCDay()
/** The instant of a date's midnight plus so many minutes. */
export const instantAt = (date, minutes) => Date.parse(`${date}T00:00:00Z`) - offset + minutes * 60_000
export const nextDate = (date) => new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)

/** 10:20 */
export const showTime = (instantMs) => localOf(instantMs).toISOString().slice(11, 16)
/** 2026年9月30日 周三 */
export function showDate(instantMs) {
  const local = localOf(instantMs)
  return `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${weekdays[local.getUTCDay()]}`
}

/** 今天 is left out: 10:20 · 昨天 15:20 · 周一 09:05 · 10月8日 09:00 */
export function showMoment(instantMs, nowMs) {
  const named = showDay(instantMs, nowMs)
  return named === '今天' ? showTime(instantMs) : `${named} ${showTime(instantMs)}`
}

/** 今天, 昨天, 明天, the weekday within six days, else 10月8日. */
export function showDay(instantMs, nowMs) {
  const days = Math.round((Date.parse(dateOf(instantMs)) - Date.parse(dateOf(nowMs))) / day)
  if (days === 0) return '今天'
  if (days === 1) return '明天'
  if (days === -1) return '昨天'
  if (Math.abs(days) < 7) return weekdays[weekdayOf(instantMs)]
  const local = localOf(instantMs)
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日`
}
