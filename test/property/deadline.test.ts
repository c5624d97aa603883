// Laws of working time: counting back gives what was counted forward, and nobody gains by asking for more or starting later.
import fc from 'fast-check'
import { makeCalendar } from '../../cloudfunctions/_domain/time/calendar'
import { countedMinutes, deadlineAfter, traceDays } from '../../cloudfunctions/_domain/time/deadline'
import { addMinutes } from '../../cloudfunctions/_domain/time/local-date'
import { aStreet } from '../builders/a-street'
import { shanghai } from '../builders/shanghai'

const calendar = makeCalendar(aStreet().settings.workingHours)
/** Any second from September 2026 to spring 2027, over both the published and the unpublished calendar. */
const starts = fc.nat(200 * 24 * 3600).map((seconds) => addMinutes(shanghai('2026-09-01 00:00'), seconds / 60))
const minutes = fc.integer({ min: 1, max: 15 * 420 })
const dueAfter = (startedAt: string, length: number, onlyWorking = true) => deadlineAfter(calendar, startedAt, length, onlyWorking).dueAt
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

describe('a deadline', () => {
  it('is as many counted minutes away as were asked for', () => {
    fc.assert(
      fc.property(starts, minutes, fc.boolean(), (startedAt, length, onlyWorking) => {
        expect(countedMinutes(calendar, startedAt, dueAfter(startedAt, length, onlyWorking), onlyWorking)).toBeCloseTo(length, 6)
      }),
    )
  })

  it('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(starts, minutes, minutes, (startedAt, later, length) => {
        expect(dueAfter(addMinutes(startedAt, later), length) >= dueAfter(startedAt, length)).toBe(true)
      }),
    )
  })

  it('comes later for more minutes', () => {
    fc.assert(
      fc.property(starts, minutes, minutes, (startedAt, length, more) => {
        expect(dueAfter(startedAt, length + more) > dueAfter(startedAt, length)).toBe(true)
      }),
    )
  })

  it('is the same whether it is counted in one go or in two', () => {
    fc.assert(
      fc.property(starts, minutes, minutes, (startedAt, first, second) => {
        expect(dueAfter(dueAfter(startedAt, first), second)).toBe(dueAfter(startedAt, first + second))
      }),
    )
  })

  it('falls into working hours of a day that counts', () => {
    fc.assert(
      fc.property(starts, minutes, (startedAt, length) => {
        const dueAt = dueAfter(startedAt, length)
        expect(countedMinutes(calendar, addMinutes(dueAt, -1 / 60), dueAt, true)).toBeGreaterThan(0)
      }),
    )
  })

  it('is explained by days that add up, used and counted', () => {
    fc.assert(
      fc.property(starts, minutes, fc.nat(20_000), fc.boolean(), (startedAt, length, passed, onlyWorking) => {
        const dueAt = dueAfter(startedAt, length, onlyWorking)
        const now = addMinutes(startedAt, passed)
        const days = traceDays(calendar, { startedAt, dueAt, countsWorkingTimeOnly: onlyWorking }, now)
        const used = Math.min(length, countedMinutes(calendar, startedAt, now, onlyWorking))
        expect(sum(days.map((day) => day.countedMinutes))).toBe(length)
        expect(Math.abs(sum(days.map((day) => day.usedMinutes)) - used)).toBeLessThanOrEqual(0.5)
        for (const day of days) expect(day.usedMinutes).toBeLessThanOrEqual(day.countedMinutes)
      }),
    )
  })
})
