// The promise across holidays, make-up Saturdays, nights and lunch: what the person at the gate was told must come true.
import { makeCalendar } from '../../../cloudfunctions/_domain/time/calendar'
import { countedMinutes, deadlineAfter } from '../../../cloudfunctions/_domain/time/deadline'
import { aStreet } from '../../builders/a-street'
import { shanghai } from '../../builders/shanghai'

const calendar = makeCalendar(aStreet().settings.workingHours)
const hour = 60
const workingDay = 7 * hour
const workingDeadline = (startedAt: string, minutes: number) => deadlineAfter(calendar, shanghai(startedAt), minutes, true)

// biome-ignore format: a table is read by its columns
const promises: [situation: string, startedAt: string, minutes: number, dueAt: string][] = [
  ['over National Day, with the make-up Saturday',     '2026-09-28 10:00', 5 * workingDay, '2026-10-10 10:00'],
  ['from the last afternoon before National Day',      '2026-09-30 16:30', 5 * workingDay, '2026-10-13 16:30'],
  ['from the evening before National Day',             '2026-09-30 20:00', 5 * workingDay, '2026-10-13 18:00'],
  ['reported in the middle of the holiday',            '2026-10-03 11:00', workingDay,     '2026-10-08 18:00'],
  ['on the make-up Saturday itself',                   '2026-10-10 09:00', workingDay,     '2026-10-10 18:00'],
  ['on the Sunday after it, which does not count',     '2026-10-11 09:00', 1 * hour,       '2026-10-12 10:00'],
  ['over Mid-Autumn, from Thursday to Monday',         '2026-09-24 17:00', 2 * hour,       '2026-09-28 10:00'],
  ['ending exactly at noon, not after lunch',          '2026-10-14 09:00', 3 * hour,       '2026-10-14 12:00'],
  ['ending exactly at closing time, not next morning', '2026-10-14 14:00', 4 * hour,       '2026-10-14 18:00'],
  ['starting exactly at noon',                         '2026-10-14 12:00', 1 * hour,       '2026-10-14 15:00'],
  ['starting exactly at closing time',                 '2026-10-14 18:00', 1 * hour,       '2026-10-15 10:00'],
  ['starting during lunch',                            '2026-10-14 12:40', 4 * hour,       '2026-10-14 18:00'],
  ['starting at night',                                '2026-10-14 23:30', 4 * hour,       '2026-10-15 15:00'],
  ['starting before dawn of a working day',            '2026-10-15 03:00', 4 * hour,       '2026-10-15 15:00'],
  ['starting on a weekend',                            '2026-10-17 10:00', 4 * hour,       '2026-10-19 15:00'],
  ['keeping the seconds of its start',                 '2026-10-14 10:00:30', 3 * hour,    '2026-10-14 15:00:30'],
]

describe('a promise in working time', () => {
  it.each(promises)('%s: from %s, %d minutes end at %s', (_situation, startedAt, minutes, dueAt) => {
    expect(workingDeadline(startedAt, minutes)).toEqual({ dueAt: shanghai(dueAt), isProvisional: false })
  })

  it('asks for no working time that never comes', () => {
    expect(() => deadlineAfter(makeCalendar([]), shanghai('2026-10-14 09:00'), 1, true)).toThrow('no working time')
  })

  it('follows the hours a street keeps', () => {
    const early = makeCalendar([[8 * hour, 11 * hour]])
    expect(deadlineAfter(early, shanghai('2026-10-14 10:00'), 2 * hour, true).dueAt).toBe(shanghai('2026-10-15 09:00'))
  })
})

describe('a promise round the clock', () => {
  it('counts nights and holidays', () => {
    expect(deadlineAfter(calendar, shanghai('2026-09-30 20:00'), 24 * hour, false)).toEqual({
      dueAt: shanghai('2026-10-01 20:00'),
      isProvisional: false,
    })
  })

  it('never waits for a calendar to be published', () => {
    expect(deadlineAfter(calendar, shanghai('2026-12-31 23:00'), 2 * hour, false).isProvisional).toBe(false)
  })
})

describe('a promise that reaches into a year without a published calendar', () => {
  it('does not count 1 January 2027 and says that it may move', () => {
    expect(workingDeadline('2026-12-30 10:00', 5 * workingDay)).toEqual({ dueAt: shanghai('2027-01-07 10:00'), isProvisional: true })
  })

  it('is certain while it ends in the year that is known', () => {
    expect(workingDeadline('2026-12-30 10:00', workingDay).isProvisional).toBe(false)
  })
})

describe('counted time between two moments', () => {
  it('is nothing over the whole National Day week', () => {
    expect(countedMinutes(calendar, shanghai('2026-09-30 18:00'), shanghai('2026-10-08 09:00'), true)).toBe(0)
  })

  it('is a full working day on the make-up Saturday', () => {
    expect(countedMinutes(calendar, shanghai('2026-10-10 00:00'), shanghai('2026-10-11 00:00'), true)).toBe(workingDay)
  })

  it('is negative once the deadline has passed, in the same measure', () => {
    expect(countedMinutes(calendar, shanghai('2026-10-12 10:00'), shanghai('2026-10-10 17:00'), true)).toBe(-2 * hour)
    expect(countedMinutes(calendar, shanghai('2026-10-12 10:00'), shanghai('2026-10-12 09:30'), false)).toBe(-30)
  })
})
