// The only place that asks the machine for the time; everything else is told.
import type { Instant } from '../../types/schema'

export const readClock = (): Instant => new Date().toISOString()
