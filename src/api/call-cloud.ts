// The one way the client asks the cloud: typed by the contract, patient with the network, never throwing at a screen.
import type { ActionName, calls, FunctionName, InputOf, OutputOf } from '../../types/calls'
import { contractVersion } from '../../types/contract-version'
import type { Answer } from '../../types/envelope'
import type { ErrorCode } from '../../types/errors'
import { createTransport } from './create-transport'
import type { Operation, Transport } from './transport'

/** NO_CONNECTION is the client's own: nothing came back, the intention may be sent again under the same requestId. */
export type CallErrorCode = ErrorCode | 'NO_CONNECTION'
export type CallError = { code: CallErrorCode; because?: string; fields?: string[] }
/** `at` is the server's instant, by which every "还剩" is drawn. */
export type CallOutcome<T> = { ok: true; data: T; at: string } | { ok: false; error: CallError }

type KindOf<F extends FunctionName, A extends ActionName<F>> = (typeof calls)[F][A] extends { kind: infer Kind } ? Kind : never
/** A write is named by its requestId, kept through every retry and by whoever sends it again later; a read has none. */
type Naming<Kind> = Kind extends 'write' ? [requestId: string] : []

export type CallCloud = <F extends FunctionName, A extends ActionName<F>>(
  functionName: F,
  action: A,
  input: InputOf<F, A>,
  ...naming: Naming<KindOf<F, A>>
) => Promise<CallOutcome<OutputOf<F, A>>>

/** Milliseconds before each of the three further tries. */
const pauses = [400, 1200, 3600]

const pauseFor = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

export function makeCallCloud(transport: Transport, pause = pauseFor): CallCloud {
  return async (functionName, action, input, ...naming) => {
    const [requestId] = naming as string[]
    const operation: Operation = { functionName, call: { action, input, requestId, contractVersion } }
    const answer = await carry(transport, pause, operation)
    if (!answer) return { ok: false, error: { code: 'NO_CONNECTION' } }
    return answer as CallOutcome<OutputOf<typeof functionName, typeof action>>
  }
}

/** Undefined after the last try. A read is tried again too: asking twice changes nothing. */
async function carry(transport: Transport, pause: typeof pauseFor, operation: Operation) {
  for (const wait of [...pauses, undefined]) {
    const answer = await transport(operation).catch(() => undefined)
    if (isAnswer(answer) && !(isUnavailable(answer) && wait !== undefined)) return answer
    if (wait !== undefined) await pause(wait)
  }
  return undefined
}

const isAnswer = (value: unknown): value is Answer<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'

const isUnavailable = (answer: Answer<unknown>) => !answer.ok && answer.error.code === 'UNAVAILABLE'

export const callCloud = makeCallCloud(createTransport())
