// Which hours of the town count, for the badge and the jump to the next working morning; a test holds it to the product's calendar.
import { dateOf, instantAt, minuteOf, nextDate, weekdayOf } from './moments.mjs'

/** `calendar` is working-days.json: hours in minutes after midnight, days off and make-up days of the published years. */
export function isWorkingDay(calendar, date) {
  if (calendar.makeUpDays.includes(date)) return true
  if (date in calendar.daysOff) return false
  return ![0, 6].includes(weekdayOf(instantAt(date, 0)))
}

export function isWorkingTime(calendar, instantMs) {
  const minute = minuteOf(instantMs)
  return isWorkingDay(calendar, dateOf(instantMs)) && calendar.workingHours.some(([from, to]) => minute >= from && minute < to)
}

/** 工作时间, 午休, 下班了, 周末 or the holiday's name. */
export function nameOfTime(calendar, instantMs) {
  const date = dateOf(instantMs)
  if (isWorkingTime(calendar, instantMs)) return calendar.makeUpDays.includes(date) ? '调休上班' : '工作时间'
  if (!isWorkingDay(calendar, date)) return calendar.daysOff[date] ?? '周末'
  const minute = minuteOf(instantMs)
  const isBetween = minute >= calendar.workingHours[0][1] && minute < calendar.workingHours.at(-1)[0]
  return isBetween ? '午休' : '不在上班时间'
}

/** The instant the next working day begins, today's when it has not begun yet. */
export function nextWorkStart(calendar, instantMs) {
  const [[startsAt]] = calendar.workingHours
  let date = dateOf(instantMs)
  while (!isWorkingDay(calendar, date) || instantAt(date, startsAt) <= instantMs) date = nextDate(date)
  return instantAt(date, startsAt)
}
