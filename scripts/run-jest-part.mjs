// Runs one Jest project and counts its tests; a skipped test, a file that does not load and an empty part count as failures.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, inRepository } from './repository.mjs'
import { runNode } from './run-command.mjs'

const resultsDir = join(cacheDir, 'test')
/** A part that hangs must fail: the whole has eight minutes. */
const longestRun = 6 * 60_000

function judge({ code, results }) {
  if (!results) return { passed: 0, failed: 1, why: `Jest ended with ${code} and left no results.` }
  const skipped = results.numPendingTests + results.numTodoTests
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + skipped
  const passed = results.numPassedTests
  if (failed > 0) return { passed, failed, ...(skipped > 0 && { why: `${skipped} skipped tests: there is no such thing here.` }) }
  if (passed === 0) return { passed, failed: 1, why: 'There are no tests in it.' }
  if (code !== 0) return { passed, failed: 1, why: `Every test passed, yet Jest ended with ${code}.` }
  return { passed, failed: 0 }
}

/** `made` is what the tests find in their environment. Answers { name, passed, failed, why? }. */
export async function runJestPart(name, made) {
  const resultsFile = join(resultsDir, `${name}.json`)
  mkdirSync(resultsDir, { recursive: true })
  rmSync(resultsFile, { force: true })
  const args = ['--selectProjects', name, '--json', `--outputFile=${resultsFile}`, '--ci', '--passWithNoTests']
  const { code } = await runNode([inRepository('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    env: made,
    isErrorShown: true,
    longest: longestRun,
  })
  const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined
  return { name, ...judge({ code, results }) }
}
