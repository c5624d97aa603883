// Lets a test write moments as people of the street say them.
import type { Instant } from '../../types/schema'

/** `2026-09-28 10:00` or `2026-09-28 10:00:30`, on the clocks of Shanghai. */
export const shanghai = (said: string): Instant => new Date(`${said.replace(' ', 'T')}+08:00`).toISOString()
