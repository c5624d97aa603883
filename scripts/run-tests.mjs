// What `npm test` does once Node is known to be new enough: install, build, run the parts, add up.
import { ExpectedError } from './expected-error.mjs'
import { installPackages } from './install-packages.mjs'
import { besideTheBuilds, testParts } from './test-parts.mjs'

function wantedParts(asked) {
  const names = Object.keys(testParts)
  const unknown = asked.find((name) => !names.includes(name))
  if (unknown) throw new ExpectedError(`There is no part "${unknown}"; there are: ${names.join(', ')}.`)
  return names.filter((name) => asked.length === 0 || asked.includes(name))
}

/** How each need is met; what it answers is given to the tests as environment. Imported late: they need the packages. */
async function makeNeed(need) {
  if (need === 'town') {
    const { townSnapshot } = await import('./demo-town.mjs')
    return { LINLI_TOWN: await townSnapshot() }
  }
  if (need === 'browser') {
    const { findBrowser } = await import('./find-browser.mjs')
    return { CHROME_PATH: await findBrowser() }
  }
  const { buildTarget } = await import('./build.mjs')
  await buildTarget(need)
  return {}
}

/** Makes what the parts need, in order; a need that fails is a failure of its own, and what stands on it is not tried. */
async function makeNeeds(parts) {
  const needs = [...new Set(parts.flatMap((part) => testParts[part].needs))]
  const state = { made: {}, broken: new Set(), outcomes: [] }
  for (const need of needs) {
    if (need === 'town' && state.broken.size > 0) {
      state.broken.add(need)
      continue
    }
    try {
      Object.assign(state.made, await makeNeed(need))
    } catch (error) {
      state.broken.add(need)
      state.outcomes.push({ name: `making ${need}`, passed: 0, failed: 1, why: error.isExpected ? error.message : error.stack })
    }
  }
  return state
}

async function runInTurn(parts, made) {
  const outcomes = []
  for (const part of parts) outcomes.push(await testParts[part].run(made))
  return outcomes
}

async function runParts(parts) {
  const checks = parts.filter((part) => besideTheBuilds.includes(part))
  const [{ made, broken, outcomes }, checked] = await Promise.all([makeNeeds(parts), runInTurn(checks, {})])
  const rest = parts.filter((part) => !checks.includes(part))
  const possible = rest.filter((part) => !testParts[part].needs.some((need) => broken.has(need)))
  const impossible = rest.filter((part) => !possible.includes(part))
  return [
    ...checked,
    ...outcomes,
    ...(await runInTurn(possible, made)),
    ...impossible.map((name) => ({ name, passed: 0, failed: 1, why: 'Not run: what it needs could not be made.' })),
  ]
}

function report(outcomes) {
  for (const { name, why } of outcomes.filter(({ why }) => why)) console.log(`\n── ${name}\n${why}`)
  console.log('')
  for (const { name, passed, failed } of outcomes) {
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`)
  }
}

/** `asked` names parts; none means all. */
export async function runTests(asked) {
  const parts = wantedParts(asked)
  await installPackages()
  const outcomes = await runParts(parts)
  report(outcomes)
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}
