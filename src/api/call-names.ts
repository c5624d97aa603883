// Tells the reads of the contract from its writes, so that a hook for one cannot be handed the other.
import type { ActionName, calls, FunctionName } from '../../types/calls'

type OfKind<F extends FunctionName, Kind> = {
  [A in ActionName<F>]: (typeof calls)[F][A] extends { kind: Kind } ? A : never
}[ActionName<F>]

export type ReadName<F extends FunctionName> = OfKind<F, 'read'>
export type WriteName<F extends FunctionName> = OfKind<F, 'write'>
