// Turns a context's actions into the `main` that the platform calls.
import type { FunctionName } from '../../../types/calls'
import type { Answer } from '../../../types/envelope'
import { type AnyActionTable, answerCall } from './answer-call'
import { cloudPorts } from './cloud-ports'
import type { ActionTable } from './define-action'

/** `export const main = defineFunction('cases', { reportCase, … })`: lists every action of the contract's row, or does not compile. */
export const defineFunction =
  <F extends FunctionName>(functionName: F, actions: ActionTable<F>) =>
  (event: unknown): Promise<Answer<unknown>> =>
    answerCall(functionName, actions as unknown as AnyActionTable, event, cloudPorts)
