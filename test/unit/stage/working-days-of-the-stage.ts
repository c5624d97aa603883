// The hours and the days off that the stage shows, from the product's own calendar; working-days.json holds them for the page.
import { makeCalendar } from '../../../cloudfunctions/_domain/time/calendar'
import { nextDate } from '../../../cloudfunctions/_domain/time/local-date'
import type { Settings } from '../../../types/street/street'
import { settings } from '../../seed/town/settings'

type WorkingDays = { workingHours: Settings['workingHours']; daysOff: Record<string, string>; makeUpDays: string[] }

/** Every day of one published year that is not what its weekday says. */
export const workingDaysOfTheStage = (year: string): WorkingDays => {
  const calendar = makeCalendar(settings.workingHours)
  const days: WorkingDays = { workingHours: settings.workingHours, daysOff: {}, makeUpDays: [] }
  for (let date = `${year}-01-01`; date.startsWith(year); date = nextDate(date)) {
    const { kind, holidayName } = calendar.day(date)
    if (kind === 'holiday') days.daysOff[date] = holidayName ?? ''
    if (kind === 'makeUp') days.makeUpDays.push(date)
  }
  return days
}
