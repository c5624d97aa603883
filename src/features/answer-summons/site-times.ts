// The times a unit may say it will be on site, in the street's own hours, whatever zone the phone is in.
import type { TraceDay } from '../../../types/cases/clock-view'
import type { Instant } from '../../../types/schema'

export type SiteTime = { kind: 'withinAnHour' | 'today' | 'morning'; onSiteBy: Instant }
/** YYYY-MM-DD of Asia/Shanghai, which has kept UTC+8 without summer time since 1991. */
export type SiteDay = string

const zoneOffsetMilliseconds = 8 * 3600_000
const hourMilliseconds = 3600_000
const dayMilliseconds = 24 * hourMilliseconds
const daysShown = 7
const firstHour = 8
const lastHour = 21
const noon = 12
/** Whoever says "today" late in the afternoon means the evening. */
const endsOfToday = [18, lastHour]
const leastMilliseconds = 30 * 60_000

export const siteDayOf = (instant: Instant): SiteDay => new Date(Date.parse(instant) + zoneOffsetMilliseconds).toISOString().slice(0, 10)

export const siteInstant = (day: SiteDay, hour: number): Instant =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + hour * hourMilliseconds - zoneOffsetMilliseconds).toISOString()

const dayAfter = (day: SiteDay, days: number): SiteDay =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * dayMilliseconds).toISOString().slice(0, 10)

const isLeft = (instant: Instant, at: Instant): boolean => Date.parse(instant) - Date.parse(at) >= leastMilliseconds

/** The trace of the promise knows holidays; beyond its end, and where nights count too, it is tomorrow. */
function nextWorkingDay(today: SiteDay, days: readonly TraceDay[], countsWorkingTimeOnly: boolean): SiteDay {
  const next = days.find(({ heldOn, kind }) => heldOn > today && (kind === 'working' || kind === 'makeUp'))
  return countsWorkingTimeOnly && next ? next.heldOn : dayAfter(today, 1)
}

/** In an emergency within the hour comes first; then today and the next morning on which people work. */
export function offeredSiteTimes(at: Instant, days: readonly TraceDay[], countsWorkingTimeOnly: boolean): SiteTime[] {
  const today = siteDayOf(at)
  const endOfToday = endsOfToday.map((hour) => siteInstant(today, hour)).find((instant) => isLeft(instant, at))
  const withinAnHour = new Date(Date.parse(at) + hourMilliseconds).toISOString()
  return [
    ...(countsWorkingTimeOnly ? [] : [{ kind: 'withinAnHour', onSiteBy: withinAnHour } as const]),
    ...(endOfToday ? [{ kind: 'today', onSiteBy: endOfToday } as const] : []),
    { kind: 'morning', onSiteBy: siteInstant(nextWorkingDay(today, days, countsWorkingTimeOnly), noon) },
  ]
}

export const siteDays = (at: Instant): SiteDay[] => Array.from({ length: daysShown }, (_, index) => dayAfter(siteDayOf(at), index))

/** The whole hours of a day that are still to come. */
export const siteHours = (day: SiteDay, at: Instant): number[] =>
  Array.from({ length: lastHour - firstHour + 1 }, (_, index) => firstHour + index).filter((hour) => siteInstant(day, hour) > at)
