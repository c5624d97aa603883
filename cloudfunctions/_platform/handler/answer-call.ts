// The chain every call goes through, in order: envelope, action, identity, rate, input, caller, needs, run, output, log.
import { calls, type FunctionName } from '../../../types/calls'
import type { Answer, Call } from '../../../types/envelope'
import { type Outcome, refuse } from '../../../types/errors'
import type { Instant, z } from '../../../types/schema'
import { describeThrown } from '../log'
import { checkNeeds } from './check-needs'
import type { Needs } from './define-action'
import { fieldsOf } from './fields-of'
import { makeAnswer, refusalOf } from './make-answer'
import { makeContext } from './make-context'
import type { Ports } from './ports'
import { readEnvelope } from './read-envelope'
import type { RequestContext } from './request-context'

/** An action once its place in the contract is known; its schemas vouch for the types. */
export type AnyAction = { needs: Needs; run: (input: never, context: RequestContext) => Promise<Outcome<unknown>> }
export type AnyActionTable = Readonly<Record<string, AnyAction>>

type Row = { kind: 'read' | 'write'; input: z.ZodMiniType; output: z.ZodMiniType }

/** Own properties only: `__proto__` and `constructor` name nothing here. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined)

const runAction = async (
  action: AnyAction,
  row: Row,
  call: Call,
  openid: string,
  now: Instant,
  ports: Ports,
): Promise<Outcome<unknown>> => {
  const input = row.input.safeParse(call.input)
  if (!input.success) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: fieldsOf(input.error) } }
  if (row.kind === 'write' && !call.requestId) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: ['requestId'] } }
  const context = await makeContext(ports, openid, call, input.data, now)
  const missing = await checkNeeds(action.needs, context)
  if (missing) return { ok: false, refusal: missing }
  const outcome = await action.run(input.data as never, context)
  if (!outcome.ok) return outcome
  const output = row.output.safeParse(outcome.value)
  if (output.success) return outcome
  ports.log({ event: 'outputRefused', action: call.action, fields: fieldsOf(output.error).join(' ') })
  return refuse('INTERNAL')
}

const answerEnvelope = async (rows: Readonly<Record<string, Row>>, actions: AnyActionTable, call: Call, now: Instant, ports: Ports) => {
  const row = own(rows, call.action)
  const action = own(actions, call.action)
  if (!row || !action) return refuse('UNKNOWN_ACTION')
  const { openid } = ports.readIdentity()
  if (!openid) return refuse('NOT_SIGNED_IN')
  if (!ports.isWithinRate(openid, row.kind, now)) return refuse('TOO_MANY_REQUESTS')
  return runAction(action, row, call, openid, now, ports)
}

/** Never throws: a bug answers INTERNAL, an outage UNAVAILABLE, and the log says where. */
export const answerCall = async (
  functionName: FunctionName,
  actions: AnyActionTable,
  event: unknown,
  ports: Ports,
): Promise<Answer<unknown>> => {
  const now = ports.readClock()
  const envelope = readEnvelope(event)
  if (!envelope.ok) return makeAnswer(envelope, now)
  const call = envelope.value
  const isKnown = Object.hasOwn(actions, call.action)
  const line = { event: 'call', function: functionName, action: isKnown ? call.action : 'unknown' }
  const tookMs = () => Date.parse(ports.readClock()) - Date.parse(now)
  try {
    const outcome = await answerEnvelope(calls[functionName], actions, call, now, ports)
    ports.log({ ...line, code: outcome.ok ? 'OK' : outcome.refusal.code, ms: tookMs() })
    return makeAnswer(outcome, now)
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    ports.log({ ...line, code: refusal.code, ms: tookMs(), ...describeThrown(thrown) })
    return makeAnswer({ ok: false, refusal }, now)
  }
}
