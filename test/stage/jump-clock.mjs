// Moves the town forward in steps, so that timers fire on the way and people see the clock go.
import { order } from './ask.mjs'

const steps = 12
const minute = 60_000
/** Whoever jumps over days need not see every ten-second timer of the nights. */
const spanOf = (stepMs) => Math.max(minute, stepMs / 8)

/** `onStep` hears the clock after each step: `{ now, rate }`. Ends at `targetMs`, which must not lie in the past. */
export async function jumpTo(targetMs, nowMs, onStep) {
  let atMs = nowMs
  for (let left = steps; left > 0 && atMs < targetMs; left--) {
    const advanceMs = Math.ceil((targetMs - atMs) / left)
    const { clock } = await order('clock', { advanceMs, atMostEveryMs: spanOf(advanceMs) })
    atMs = Date.parse(clock.now)
    onStep(clock)
  }
}
