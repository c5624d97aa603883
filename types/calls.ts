// The whole contract in one table: function → action → schemas. A client can name nothing that is not here.
import { caseCalls } from './cases/case-calls'
import { directoryCalls } from './directory/directory-calls'
import { fileCalls } from './files/file-calls'
import type { z } from './schema'

export const calls = { cases: caseCalls, files: fileCalls, directory: directoryCalls } as const

export type FunctionName = keyof typeof calls
export type ActionName<F extends FunctionName> = keyof (typeof calls)[F] & string
type Row<F extends FunctionName, A extends ActionName<F>> = (typeof calls)[F][A] extends {
  input: infer I extends z.core.$ZodType
  output: infer O extends z.core.$ZodType
  kind: infer K
}
  ? { input: z.infer<I>; output: z.infer<O>; kind: K }
  : never

export type InputOf<F extends FunctionName, A extends ActionName<F>> = Row<F, A>['input']
export type OutputOf<F extends FunctionName, A extends ActionName<F>> = Row<F, A>['output']
