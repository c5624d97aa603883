// Wraps an outcome into the one shape every answer has, whatever function gave it.
import type { Answer } from '../../../types/envelope'
import type { Outcome, Refusal } from '../../../types/errors'
import type { Instant } from '../../../types/schema'
import { Unavailable } from '../unavailable'
import { refusalMessage } from './refusal-message'

export const makeAnswer = <T>(outcome: Outcome<T>, at: Instant): Answer<T> =>
  outcome.ok
    ? { ok: true, data: outcome.value, at }
    : { ok: false, error: { ...outcome.refusal, message: refusalMessage[outcome.refusal.code] }, at }

/** What a client may know of a throw: ours or an outage, nothing more. */
export const refusalOf = (thrown: unknown): Refusal => ({ code: thrown instanceof Unavailable ? 'UNAVAILABLE' : 'INTERNAL' })
