// Runs the type checker or the linter; each counts as one test.

import { showProgress } from './progress.mjs'
import { inRepository } from './repository.mjs'
import { runNode } from './run-command.mjs'

/** Answers { name, passed, failed, why }. */
export async function runChecker(name, packageName, file, args) {
  const program = inRepository('node_modules', ...packageName.split('/'), file)
  const { code, output } = await showProgress(`checking ${name}`, () => runNode([program, ...args]))
  return code === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1, why: output.trim() }
}
