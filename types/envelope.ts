// What every call and every answer looks like, whatever carries it (wx.cloud.callFunction or HTTP).
import { errorCodeSchema } from './errors'
import { type instantSchema, z } from './schema'

export { contractVersion } from './contract-version'

/** 8 to 64 characters made by the client, kept through every retry of one intention. Writes need it, reads ignore it. */
export const requestIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))

export const callSchema = z.strictObject({
  action: z.string().check(z.maxLength(64)),
  input: z.unknown(),
  requestId: z.optional(requestIdSchema),
  contractVersion: z.number(),
})
export type Call = z.infer<typeof callSchema>

export const errorSchema = z.strictObject({
  code: errorCodeSchema,
  message: z.string(),
  because: z.optional(z.string()),
  fields: z.optional(z.array(z.string())),
})
/** `at` is the server's instant: clients draw every bar and every "还剩" by it, never by their own clock. */
export type Answer<T> =
  | { ok: true; data: T; at: z.infer<typeof instantSchema> }
  | { ok: false; error: z.infer<typeof errorSchema>; at: z.infer<typeof instantSchema> }
