/** The platform's seven-field cron, in Beijing time. */
import { parseCron } from '../../local-cloud/time/cron'

const next = (cron: string, after: string) => {
  const due = parseCron(cron).nextAfter(Date.parse(after))
  return due === null ? null : new Date(due).toISOString()
}

test.each([
  ['every ten seconds', '*/10 * * * * * *', '2026-09-28T00:00:05.500Z', '2026-09-28T00:00:10.000Z'],
  ['never at the same instant again', '*/10 * * * * * *', '2026-09-28T00:00:10.000Z', '2026-09-28T00:00:20.000Z'],
  ['every five minutes', '0 */5 * * * * *', '2026-09-28T00:58:00.000Z', '2026-09-28T01:00:00.000Z'],
  ['at half past eight in Beijing', '0 30 8 * * * *', '2026-09-28T00:30:00.000Z', '2026-09-29T00:30:00.000Z'],
  ['at midnight in Beijing', '0 0 0 1 * * *', '2026-09-28T00:00:00.000Z', '2026-09-30T16:00:00.000Z'],
  ['on working days', '0 0 9 * * 1-5 *', '2026-10-02T02:00:00.000Z', '2026-10-05T01:00:00.000Z'],
  ['on a list of hours', '0 0 8,12,18 * * * *', '2026-09-28T00:00:00.000Z', '2026-09-28T04:00:00.000Z'],
  ['on the 15th or on Sunday', '0 0 9 15 * 0 *', '2026-10-12T00:00:00.000Z', '2026-10-15T01:00:00.000Z'],
  ['in a leap year only', '0 0 0 29 2 * *', '2026-09-28T00:00:00.000Z', '2028-02-28T16:00:00.000Z'],
])('%s', (_, cron, after, due) => {
  expect(next(cron, after)).toBe(due)
})

test('a cron whose year is over is never due', () => {
  expect(next('0 0 0 1 1 * 2020', '2026-09-28T00:00:00.000Z')).toBeNull()
})

test.each([
  ['five fields', '*/10 * * * *'],
  ['a name of a month', '0 0 0 1 JAN * *'],
  ['a question mark', '0 0 0 1 * ? *'],
  ['the last day', '0 0 0 L * * *'],
  ['a step from a number', '0 5/10 * * * * *'],
  ['a step of weekdays', '0 0 0 * * */2 *'],
  ['the 60th second', '60 * * * * * *'],
  ['a range backwards', '0 0 18-8 * * * *'],
  ['a step of nothing', '*/0 * * * * * *'],
])('%s is refused', (_, cron) => {
  expect(() => parseCron(cron)).toThrow(/cron/)
})
