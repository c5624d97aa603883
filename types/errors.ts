// The closed list of codes a call may answer with; the sentences people read are in src/wording/zh.ts.
import { z } from './schema'

// biome-ignore format: a table is read by its columns
export const errorCodes = [
  'INVALID_INPUT', //      the input does not fit the schema; `fields` names where
  'CONTRACT_OUTDATED', //  the client speaks an older contract: reload
  'UNKNOWN_ACTION', //     no such action in this function
  'NOT_SIGNED_IN', //      no openid: the call did not come from a signed-in client
  'CONSENT_NEEDED', //     the current privacy text has not been agreed to
  'PHONE_NEEDED', //       only emergencies may be reported without a verified phone
  'FORBIDDEN', //          this person may not do this here
  'NOT_FOUND', //          nothing there, or nothing this person may know of
  'NOT_ALLOWED_NOW', //    the workflow has no such step from this state
  'CONFLICT', //           someone was faster, or the same requestId came with other input
  'CONTENT_REJECTED', //   the content check refused the words
  'PHOTO_UNREADABLE', //   the bytes are not a photo we can decode
  'PHOTO_NOT_YOURS', //    the receipt belongs to another person or is forged
  'INVITATION_INVALID', // unknown, used or expired invitation
  'TOO_MANY_REQUESTS', //  a quota or rate limit is used up
  'UNAVAILABLE', //        a part we depend on is down; try again with the same requestId
  'INTERNAL', //           our fault; logged
] as const

export const errorCodeSchema = z.enum(errorCodes)
export type ErrorCode = z.infer<typeof errorCodeSchema>

/** A refusal is a value, never an exception. `fields` are paths into the input, `because` a finer reason with its own sentence. */
export type Refusal = { code: ErrorCode; because?: string; fields?: string[] }
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const refuse = (code: ErrorCode, because?: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: because ? { code, because } : { code },
})
export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })
