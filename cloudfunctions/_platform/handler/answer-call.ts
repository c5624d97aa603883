// The chain every call goes through, in order: envelope, action, identity, rate, input, caller, needs, run, output, log.
import { calls, type FunctionName } from '../../../types/calls'
import type { Answer, Call } from '../../../types/envelope'
import { type Outcome, refuse } from '../../../types/errors'
import type { Instant } from '../../../types/schema'
import { checkNeeds } from './check-needs'
import type { Needs } from './define-action'
import { makeContext } from './make-context'
import type { Ports } from './ports'
import { readEnvelope } from './read-envelope'
import { reportOutcome } from './report-outcome'
import type { RequestContext } from './request-context'
import { ownEntry, type Row, runChecked } from './run-checked'

/** An action once its place in the contract is known; its schemas vouch for the types. */
export type AnyAction = { needs: Needs; run: (input: never, context: RequestContext) => Promise<Outcome<unknown>> }
export type AnyActionTable = Readonly<Record<string, AnyAction>>

const runAction = async (action: AnyAction, call: Call, input: unknown, openid: string, now: Instant, ports: Ports) => {
  const context = await makeContext(ports, openid, call, input, now)
  const missing = await checkNeeds(action.needs, context)
  return missing ? { ok: false as const, refusal: missing } : action.run(input as never, context)
}

const answerEnvelope = async (rows: Readonly<Record<string, Row>>, actions: AnyActionTable, call: Call, now: Instant, ports: Ports) => {
  const row = ownEntry(rows, call.action)
  const action = ownEntry(actions, call.action)
  if (!row || !action) return refuse('UNKNOWN_ACTION')
  const { openid } = ports.readIdentity()
  if (!openid) return refuse('NOT_SIGNED_IN')
  if (!ports.isWithinRate(openid, row.kind)) return refuse('TOO_MANY_REQUESTS')
  if (row.kind === 'write' && !call.requestId)
    return { ok: false as const, refusal: { code: 'INVALID_INPUT' as const, fields: ['requestId'] } }
  return runChecked(row, call.input, (input) => runAction(action, call, input, openid, now, ports), ports.log)
}

/** Never throws: a bug answers INTERNAL, an outage UNAVAILABLE, and the log says where. */
export const answerCall = (functionName: FunctionName, actions: AnyActionTable, event: unknown, ports: Ports): Promise<Answer<unknown>> => {
  const now = ports.readClock()
  const envelope = readEnvelope(event)
  const isKnown = envelope.ok && Object.hasOwn(actions, envelope.value.action)
  const line = { event: 'call', function: functionName, action: isKnown ? envelope.value.action : 'unknown' }
  return reportOutcome(line, now, ports, async () =>
    envelope.ok ? answerEnvelope(calls[functionName], actions, envelope.value, now, ports) : envelope,
  )
}
