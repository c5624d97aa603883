// Moments and dates in Asia/Shanghai, whatever the host's zone: China has kept UTC+8 without daylight saving since 1991.
import type { Instant } from '../../../types/schema'

/** YYYY-MM-DD in Asia/Shanghai. */
export type LocalDate = string

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const offsetMs = 8 * 60 * minuteMs

export const toMs = (instant: Instant): number => Date.parse(instant)
export const toInstant = (ms: number): Instant => new Date(ms).toISOString()
export const addMinutes = (instant: Instant, minutes: number): Instant => toInstant(toMs(instant) + minutes * minuteMs)
export const minutesBetween = (from: Instant, to: Instant): number => (toMs(to) - toMs(from)) / minuteMs

export const dateOf = (instant: Instant): LocalDate => new Date(toMs(instant) + offsetMs).toISOString().slice(0, 10)
export const nextDate = (date: LocalDate): LocalDate => new Date(Date.parse(`${date}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
/** 0 is Sunday. */
export const weekdayOf = (date: LocalDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4))

/** The instant that is `minute` minutes after local midnight of `date`, in ms since the epoch. */
export const msAt = (date: LocalDate, minute: number): number => Date.parse(`${date}T00:00:00Z`) - offsetMs + minute * minuteMs
