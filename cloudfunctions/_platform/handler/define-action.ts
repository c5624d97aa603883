// Declares one action: which row of the contract it serves, what its caller needs, and what it does.

import type { ActionName, FunctionName, InputOf, OutputOf } from '../../../types/calls'
import type { Outcome } from '../../../types/errors'
import type { Capability } from '../../_domain/directory/capabilities'
import type { RequestContext } from './request-context'

export type Needs = {
  /** Has agreed to the street's current privacy text. */
  consent?: true
  /** Has a verified phone. An emergency's exception is its action's own rule. */
  phone?: true
  /** Holds the capability somewhere; the action asks `may` whether here. */
  capability?: Capability
}

export type Action<F extends FunctionName, A extends ActionName<F>> = {
  functionName: F
  actionName: A
  needs: Needs
  /** The input has passed its schema; the value will have to pass the output's. Refusals are values, only bugs and outages throw. */
  run: (input: InputOf<F, A>, context: RequestContext) => Promise<Outcome<OutputOf<F, A>>>
}

/** `export const blowWhistle = defineAction('cases', 'blowWhistle', { needs: {…}, run: async (input, context) => … })` */
export const defineAction = <F extends FunctionName, A extends ActionName<F>>(
  functionName: F,
  actionName: A,
  definition: Pick<Action<F, A>, 'needs' | 'run'>,
): Action<F, A> => ({ functionName, actionName, ...definition })

/** Every action the contract lists for the function, neither more nor fewer. */
export type ActionTable<F extends FunctionName> = { [A in ActionName<F>]: Action<F, A> }
