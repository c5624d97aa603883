// 为什么是这个时间: the sentence names what counts and what does not, across a holiday and a make-up Saturday.
import { dayLengthWords, whyWords } from '../../../src/wording/promise-words'
import type { TraceDay } from '../../../types/cases/clock-view'

const day = (heldOn: string, kind: TraceDay['kind'], holidayName: string | null = null): TraceDay => {
  const counts = kind === 'working' || kind === 'makeUp'
  return { heldOn, kind, holidayName, countedMinutes: counts ? 420 : 0, usedMinutes: 0, fullMinutes: counts ? 420 : 0, isToday: false }
}
const holiday = [1, 2, 3, 4, 5, 6, 7].map((date) => day(`2026-10-0${date}`, 'holiday', '国庆节'))
const october = [day('2026-09-30', 'working'), ...holiday, day('2026-10-08', 'working'), day('2026-10-10', 'makeUp')]
const clock = {
  startedAt: '2026-09-30T02:00:00.000Z',
  dueAt: '2026-10-10T09:00:00.000Z',
  stoppedAt: null,
  totalMinutes: 2100,
  remainingMinutes: 2100,
  countsWorkingTimeOnly: true,
  isProvisional: false,
}

it('gathers a holiday into one stretch and counts the make-up Saturday', () => {
  const words = whyWords('III', clock, october, '2026-09-30T02:00:00.000Z').replaceAll('\u00a0', ' ')
  expect(words).toContain('三级（普通事项）：5 个工作日内办好')
  expect(words).toContain('国庆节（10月1日到10月7日）不计')
  expect(words).toContain('10月10日补班照算')
  expect(words).toContain('正好到下周六 17:00')
})

it('says how long a day is by the days themselves', () => {
  expect(dayLengthWords(october)).toBe('工作日 7 小时')
  expect(dayLengthWords([{ ...day('2026-10-01', 'holiday'), fullMinutes: 1440 }])).toBe('一天 24 小时')
})
