// Runs something between its two schemas: what comes in is checked, and so is what goes out.
import { type Outcome, refuse } from '../../../types/errors'
import type { z } from '../../../types/schema'
import type { LogLine } from '../log'
import { fieldsOf } from './fields-of'

export type Row = { kind: 'read' | 'write'; input: z.ZodMiniType; output: z.ZodMiniType }

/** Own properties only: `__proto__` and `constructor` name nothing in a table. */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** Refuses with INVALID_INPUT and the fields, or whatever `run` refuses; an output that does not fit is our bug, INTERNAL. */
export const runChecked = async (
  row: Row,
  input: unknown,
  run: (checked: unknown) => Promise<Outcome<unknown>>,
  log: (line: LogLine) => void,
): Promise<Outcome<unknown>> => {
  const checked = row.input.safeParse(input)
  if (!checked.success) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: fieldsOf(checked.error) } }
  const outcome = await run(checked.data)
  if (!outcome.ok) return outcome
  const output = row.output.safeParse(outcome.value)
  if (output.success) return outcome
  log({ event: 'outputRefused', fields: fieldsOf(output.error).join(' ') })
  return refuse('INTERNAL')
}
