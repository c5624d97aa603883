// The only place that asks the machine for the time; everything else is told.
import type { Instant } from '../../types/schema'

export const readClock = (): Instant => new Date().toISOString()

/** Milliseconds that pass evenly whatever the calendar does: for measuring how fast somebody calls, never for what is stored. */
export const readStopwatch = (): number => Number(process.hrtime.bigint() / 1_000_000n)
