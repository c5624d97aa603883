// When a unit may say that it comes: by the street's clock and its working days, whatever the phone's zone.
import { offeredSiteTimes, siteDays, siteHours, siteInstant } from '../../../src/features/answer-summons/site-times'
import type { TraceDay } from '../../../types/cases/clock-view'

const day = (heldOn: string, kind: TraceDay['kind']): TraceDay => ({
  heldOn,
  kind,
  countedMinutes: 0,
  usedMinutes: 0,
  fullMinutes: 0,
  isToday: false,
  holidayName: null,
})
/** Wednesday before the October holiday; the 8th is the first working day after it. */
const acrossTheHoliday = [
  day('2026-09-30', 'working'),
  day('2026-10-01', 'holiday'),
  day('2026-10-07', 'holiday'),
  day('2026-10-08', 'working'),
]
const wednesday = (time: string) => new Date(`2026-09-30T${time}:00+08:00`).toISOString()
const kindsAt = (at: string, countsWorkingTimeOnly = true) =>
  offeredSiteTimes(at, acrossTheHoliday, countsWorkingTimeOnly).map(({ kind }) => kind)

test('in the morning a unit may say today by 18:00, or the morning after the holiday', () => {
  expect(offeredSiteTimes(wednesday('10:00'), acrossTheHoliday, true)).toEqual([
    { kind: 'today', onSiteBy: '2026-09-30T10:00:00.000Z' },
    { kind: 'morning', onSiteBy: '2026-10-08T04:00:00.000Z' },
  ])
})

test('late in the afternoon today means the evening', () => {
  expect(offeredSiteTimes(wednesday('17:45'), acrossTheHoliday, true)[0]).toEqual({ kind: 'today', onSiteBy: '2026-09-30T13:00:00.000Z' })
})

test('at night today is no longer offered', () => {
  expect(kindsAt(wednesday('20:45'))).toEqual(['morning'])
})

test('where nights count too a unit may come within the hour, and the next morning is tomorrow, holiday or not', () => {
  expect(kindsAt(wednesday('10:00'), false)).toEqual(['withinAnHour', 'today', 'morning'])
  expect(offeredSiteTimes(wednesday('10:00'), acrossTheHoliday, false)[2]?.onSiteBy).toBe('2026-10-01T04:00:00.000Z')
})

test('just after midnight in the street the days begin with the new one', () => {
  const at = '2026-09-30T16:05:00.000Z'
  expect(siteDays(at)[0]).toBe('2026-10-01')
  expect(siteHours('2026-10-01', at)[0]).toBe(8)
})

test('only the hours still to come are offered', () => {
  expect(siteHours('2026-09-30', wednesday('19:30'))).toEqual([20, 21])
  expect(siteInstant('2026-09-30', 20)).toBe('2026-09-30T12:00:00.000Z')
})
