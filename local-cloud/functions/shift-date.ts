/** Makes `Date` tell the town's time in this thread; explicit instants, time-outs and performance counters stay real. */
import { type ClockState, townMsAt } from '../time/town-clock'

/** Returns the function that sets the clock `Date` reads from then on. */
export function shiftDate(): (clock: ClockState) => void {
  const RealDate = Date
  let clock: ClockState = { townMs: 0, realMs: 0, rate: 1 }
  const townNowMs = () => Math.floor(townMsAt(clock, RealDate.now()))
  const TownDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [townNowMs()] : given, newTarget),
    apply: () => new RealDate(townNowMs()).toString(),
    get: (target, key, receiver) => (key === 'now' ? townNowMs : Reflect.get(target, key, receiver)),
  })
  RealDate.prototype.constructor = TownDate
  globalThis.Date = TownDate
  return (next) => {
    clock = next
  }
}
