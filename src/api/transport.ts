// The one shape in which a call travels, whatever carries it.
import type { Call } from '../../types/envelope'

export type Operation = { functionName: string; call: Call }

/** Answers the envelope as it arrived. Rejects only when nothing came back: no network, a timeout, an answer that is no JSON. */
export type Transport = (operation: Operation) => Promise<unknown>
