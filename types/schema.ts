// The one place that configures zod: `jitless`, because neither WeChat's runtime nor a strict CSP allows `new Function`.
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }

/** What a person writes: trimmed by the client, 1 to 2,000 characters, any script and emoji, no NUL. */
export const wordsSchema = z.string().check(
  z.minLength(1),
  z.maxLength(2000),
  z.refine((text) => !text.includes('\u0000') && text.trim().length > 0),
)

/** A short line such as a title or an ask: 1 to 60 characters, none of them a line break or another control character. */
export const lineSchema = z.string().check(
  z.minLength(1),
  z.maxLength(60),
  z.refine((text) => text.trim().length > 0 && !/\p{Cc}/u.test(text)),
)

/** JavaScript takes 30 February for 2 March, so only a text that reads back the same is a moment. */
const isOnTheCalendar = (text: string): boolean => {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text
}

/** A moment as an ISO 8601 string in UTC with milliseconds: sorts as text, survives JSON. */
export const instantSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  z.refine((text) => isOnTheCalendar(text)),
)
export type Instant = z.infer<typeof instantSchema>

/** A point in GCJ-02, the only coordinate system WeChat's maps and ours share. Degrees. */
export const pointSchema = z.strictObject({
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  latitude: z.number().check(z.gte(-90), z.lte(90)),
})
export type Point = z.infer<typeof pointSchema>
