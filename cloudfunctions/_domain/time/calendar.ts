// Which days count: the State Council's yearly notice where it is known, otherwise weekends and the statutory days, marked provisional.
import { getDayDetail, getLunarDate } from 'chinese-days'
import type { dayKinds } from '../../../types/cases/clock-view'
import type { Settings } from '../../../types/street/street'
import { type LocalDate, nextDate, weekdayOf, yearOf } from './local-date'

export type DayKind = (typeof dayKinds)[number]
export type Day = { kind: DayKind; holidayName: string | null; isPublished: boolean }

/** `workingHours` are minutes after midnight; a street may keep other hours than 9–12 and 14–18. */
export type Calendar = { workingHours: Settings['workingHours']; day: (date: LocalDate) => Day }

/**
 * The library answers for any year, also for one whose notice is not out (it then calls 1 January a working day),
 * so we ask whether its National Day week carries a name before we believe it.
 */
const isYearPublished = (year: number): boolean => holidayNameOf(`${year}-10-01`) !== null

/** 'National Day,国庆节,3' in the library's data; plain weekdays have no comma. */
function holidayNameOf(date: LocalDate): string | null {
  const parts = getDayDetail(date).name.split(',')
  return parts.length > 1 ? (parts[1] ?? null) : null
}

/** Regulation on Public Holidays for National Annual Festivals and Memorial Days, as amended for 2025: 13 days. */
function statutoryName(date: LocalDate): string | null {
  const monthDay = date.slice(5)
  if (monthDay === '01-01') return '元旦'
  if (monthDay === '05-01' || monthDay === '05-02') return '劳动节'
  if (['10-01', '10-02', '10-03'].includes(monthDay)) return '国庆节'
  if (monthDay === `04-0${qingmingDay(yearOf(date))}`) return '清明节'
  const lunar = lunarMonthDay(date)
  if (['1-1', '1-2', '1-3'].includes(lunar) || lunarMonthDay(nextDate(date)) === '1-1') return '春节'
  if (lunar === '5-5') return '端午节'
  return lunar === '8-15' ? '中秋节' : null
}

/** The almanac's formula for the fifth solar term (寿星公式), right from 2000 to 2099. */
function qingmingDay(year: number): number {
  const yearOfCentury = year % 100
  return Math.floor(yearOfCentury * 0.2422 + 4.81) - Math.floor(yearOfCentury / 4)
}

function lunarMonthDay(date: LocalDate): string {
  const lunar = getLunarDate(date)
  return lunar.isLeap ? '' : `${lunar.lunarMon}-${lunar.lunarDay}`
}

/** Only days with a holiday's name are the library's to decide: west of London it takes a plain date for the day before. */
function publishedDay(date: LocalDate): Day {
  const holidayName = holidayNameOf(date)
  const isWeekend = [0, 6].includes(weekdayOf(date))
  if (!holidayName) return { kind: isWeekend ? 'weekend' : 'working', holidayName, isPublished: true }
  if (!getDayDetail(date).work) return { kind: 'holiday', holidayName, isPublished: true }
  return { kind: isWeekend ? 'makeUp' : 'working', holidayName: isWeekend ? holidayName : null, isPublished: true }
}

function provisionalDay(date: LocalDate): Day {
  const holidayName = statutoryName(date)
  if (holidayName) return { kind: 'holiday', holidayName, isPublished: false }
  return { kind: [0, 6].includes(weekdayOf(date)) ? 'weekend' : 'working', holidayName: null, isPublished: false }
}

/** Makes the calendar of a street. Pure; remembers days it has looked up. */
export function makeCalendar(workingHours: Settings['workingHours']): Calendar {
  const days = new Map<LocalDate, Day>()
  return {
    workingHours,
    day: (date) => {
      const known = days.get(date)
      if (known) return known
      const day = isYearPublished(yearOf(date)) ? publishedDay(date) : provisionalDay(date)
      days.set(date, day)
      return day
    },
  }
}
