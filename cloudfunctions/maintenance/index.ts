// Function `maintenance`: what only operators do, by the same contract and the same checks as everyone else's calls.
import { type Outcome, refuse } from '../../types/errors'
import { maintenanceCalls } from '../../types/maintenance-calls'
import { defineOperator, type OperatorContext } from '../_platform/handler/define-operator'
import { readEnvelope } from '../_platform/handler/read-envelope'
import { ownEntry, runChecked } from '../_platform/handler/run-checked'
import { loadStreet } from './load-street'
import { mintInvitation } from './mint-invitation'

type AnyOperation = (input: never, context: OperatorContext) => Promise<Outcome<unknown>>

const operations: Readonly<Record<keyof typeof maintenanceCalls, AnyOperation>> = { loadStreet, mintInvitation }

const operate = async (event: unknown, context: OperatorContext): Promise<Outcome<unknown>> => {
  const envelope = readEnvelope(event)
  if (!envelope.ok) return envelope
  const { action, input } = envelope.value
  const row = ownEntry(maintenanceCalls, action)
  const operation = ownEntry(operations, action)
  if (!row || !operation) return refuse('UNKNOWN_ACTION')
  return runChecked(row, input, (checked) => operation(checked as never, context), context.log)
}

export const main = defineOperator('maintenance', [{ from: 'operator', run: operate }])
