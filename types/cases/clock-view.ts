// A running or stopped clock as a client draws it: a bar that gets shorter, and the days that explain it.
import { instantSchema, z } from '../schema'

export const dayKinds = ['working', 'makeUp', 'weekend', 'holiday'] as const

/** One day of the strip "为什么是这个时间". Minutes are of working time, or of the clock where the clock runs day and night. */
export const traceDaySchema = z.strictObject({
  /** YYYY-MM-DD in Asia/Shanghai. */
  heldOn: z.string(),
  kind: z.enum(dayKinds),
  /** What this day contributes to the whole. */
  countedMinutes: z.number(),
  /** How much of that had passed at `at`. */
  usedMinutes: z.number(),
  /** What a full such day would have; 0 for a day that does not count. */
  fullMinutes: z.number(),
  isToday: z.boolean(),
  /** 国庆节, when that is why the day does not count (or why a weekend does). */
  holidayName: z.nullable(z.string()),
})
export type TraceDay = z.infer<typeof traceDaySchema>

export const clockViewSchema = z.strictObject({
  startedAt: instantSchema,
  dueAt: instantSchema,
  stoppedAt: z.nullable(instantSchema),
  totalMinutes: z.number(),
  /** Negative when late. Frozen once stopped. */
  remainingMinutes: z.number(),
  countsWorkingTimeOnly: z.boolean(),
  /** The calendar of a year this deadline touches is not published yet; it may still move. */
  isProvisional: z.boolean(),
})
export type ClockView = z.infer<typeof clockViewSchema>
