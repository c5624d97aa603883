// Ends every call the same way: one log line without personal data, and an answer that never carries a stack.
import type { Answer } from '../../../types/envelope'
import type { Outcome } from '../../../types/errors'
import type { Instant } from '../../../types/schema'
import { describeThrown, type LogLine } from '../log'
import { Unavailable } from '../unavailable'
import type { Ports } from './ports'
import { refusalMessage } from './refusal-message'

const answerWith = <T>(outcome: Outcome<T>, at: Instant): Answer<T> =>
  outcome.ok
    ? { ok: true, data: outcome.value, at }
    : { ok: false, error: { ...outcome.refusal, message: refusalMessage[outcome.refusal.code] }, at }

/** What a caller may know of a throw: ours or an outage, nothing more. */
const refusalOf = (thrown: unknown) => ({ code: thrown instanceof Unavailable ? ('UNAVAILABLE' as const) : ('INTERNAL' as const) })

/** `at` of the answer is the instant the call began, the same `now` every rule was asked with. */
export const reportOutcome = async (
  line: LogLine,
  now: Instant,
  ports: Pick<Ports, 'readClock' | 'log'>,
  run: () => Promise<Outcome<unknown>>,
): Promise<Answer<unknown>> => {
  const tookMs = () => Date.parse(ports.readClock()) - Date.parse(now)
  try {
    const outcome = await run()
    ports.log({ ...line, code: outcome.ok ? 'OK' : outcome.refusal.code, ms: tookMs() })
    return answerWith(outcome, now)
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    ports.log({ ...line, code: refusal.code, ms: tookMs(), ...describeThrown(thrown) })
    return answerWith({ ok: false, refusal }, now)
  }
}
