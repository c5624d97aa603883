// How fast one person may call, measured in real time whatever the town clock shows.
import { allowances, makeRateLimiter } from '../../../cloudfunctions/_platform/handler/rate-limit'

const limiterAt = () => {
  let milliseconds = 0
  const isWithinRate = makeRateLimiter(() => milliseconds)
  return { isWithinRate, wait: (ms: number) => (milliseconds += ms) }
}
const spend = (isWithinRate: ReturnType<typeof makeRateLimiter>, caller: string, times: number) =>
  Array.from({ length: times }, () => isWithinRate(caller, 'write')).filter(Boolean).length

test('whoever writes faster than people do is slowed down after a burst, and only they', () => {
  const { isWithinRate } = limiterAt()
  expect(spend(isWithinRate, 'lin', allowances.write.burst + 5)).toBe(allowances.write.burst)
  expect(isWithinRate('wang', 'write')).toBe(true)
  expect(isWithinRate('lin', 'read')).toBe(true)
})

test('waiting a second gives two writes back, and never more than a burst', () => {
  const { isWithinRate, wait } = limiterAt()
  spend(isWithinRate, 'lin', allowances.write.burst)
  wait(1000)
  expect(spend(isWithinRate, 'lin', 5)).toBe(allowances.write.perSecond)
  wait(3_600_000)
  expect(spend(isWithinRate, 'lin', 100)).toBe(allowances.write.burst)
})
