// "为什么是这个时间": the strip of days must add up to the promise it explains.
import { makeCalendar } from '../../../cloudfunctions/_domain/time/calendar'
import { countedMinutes, deadlineAfter, traceDays } from '../../../cloudfunctions/_domain/time/deadline'
import { aStreet } from '../../builders/a-street'
import { shanghai } from '../../builders/shanghai'

const calendar = makeCalendar(aStreet().settings.workingHours)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

function traceOf(startedAt: string, minutes: number, now: string, countsWorkingTimeOnly = true) {
  const clock = { startedAt: shanghai(startedAt), countsWorkingTimeOnly }
  const { dueAt } = deadlineAfter(calendar, clock.startedAt, minutes, countsWorkingTimeOnly)
  return traceDays(calendar, { ...clock, dueAt }, shanghai(now))
}

describe('the days of a promise', () => {
  const days = traceOf('2026-09-28 10:00', 2100, '2026-10-08 11:30')
  const on = (heldOn: string) => days.find((day) => day.heldOn === heldOn)

  it('run from the start to the deadline without a gap', () => {
    expect(days.map((day) => day.heldOn)).toEqual([
      ...['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'],
      ...['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10'],
    ])
  })

  it('add up to the minutes that were promised', () => {
    expect(sum(days.map((day) => day.countedMinutes))).toBe(2100)
  })

  it('name National Day for the days that count nothing', () => {
    expect(on('2026-10-03')).toEqual({
      ...{ heldOn: '2026-10-03', kind: 'holiday', countedMinutes: 0, usedMinutes: 0, fullMinutes: 0, isToday: false },
      holidayName: '国庆节',
    })
  })

  it('show the Saturday that counts as a make-up day', () => {
    expect(on('2026-10-10')).toEqual({
      ...{ heldOn: '2026-10-10', kind: 'makeUp', countedMinutes: 60, usedMinutes: 0, fullMinutes: 420, isToday: false },
      holidayName: '国庆节',
    })
  })

  it('fill up with the time that has passed, today in part', () => {
    expect(on('2026-09-28')).toMatchObject({ countedMinutes: 360, usedMinutes: 360 })
    expect(on('2026-10-08')).toMatchObject({ countedMinutes: 420, usedMinutes: 150, isToday: true })
    expect(on('2026-10-09')).toMatchObject({ countedMinutes: 420, usedMinutes: 0, isToday: false })
    const passed = countedMinutes(calendar, shanghai('2026-09-28 10:00'), shanghai('2026-10-08 11:30'), true)
    expect(sum(days.map((day) => day.usedMinutes))).toBe(passed)
  })
})

describe('the days of any promise', () => {
  it('add up even when it began in the middle of a minute', () => {
    const days = traceOf('2026-09-28 10:00:30', 2100, '2026-10-08 11:30:30')
    expect(sum(days.map((day) => day.countedMinutes))).toBe(2100)
    expect(sum(days.map((day) => day.usedMinutes))).toBe(1350)
  })

  it('use no more than the promise however late it is', () => {
    expect(sum(traceOf('2026-09-28 10:00', 2100, '2026-11-20 10:00').map((day) => day.usedMinutes))).toBe(2100)
  })

  it('use nothing before the clock has started', () => {
    expect(sum(traceOf('2026-09-30 20:00', 420, '2026-09-30 20:00').map((day) => day.usedMinutes))).toBe(0)
  })

  it('count nights and holidays where the clock never rests', () => {
    const days = traceOf('2026-09-30 20:00', 1440, '2026-10-01 08:00', false)
    expect(
      days.map(({ heldOn, countedMinutes: counted, usedMinutes, fullMinutes }) => [heldOn, counted, usedMinutes, fullMinutes]),
    ).toEqual([
      ['2026-09-30', 240, 240, 1440],
      ['2026-10-01', 1200, 480, 1440],
    ])
  })
})
