// The parts of `npm test`: what each one runs, and what must have been made before it.
import { runChecker } from './run-checker.mjs'
import { runJestPart } from './run-jest-part.mjs'

const checker = (name, packageName, file, ...args) => ({ needs: [], run: () => runChecker(name, packageName, file, args) })
const jest = (name, ...needs) => ({ needs, run: (made) => runJestPart(name, made) })

/** In the order they run; types and lint run beside the builds. A need is a build, or `town` (the filled demo town), or `browser`. */
export const testParts = {
  types: checker('types', 'typescript', 'bin/tsc', '--noEmit'),
  lint: checker('lint', '@biomejs/biome', 'bin/biome', 'check', '--error-on-warnings'),
  unit: jest('unit'),
  'local-cloud': jest('local-cloud', 'local-cloud'),
  sdk: jest('sdk', 'functions', 'local-cloud'),
  weapp: jest('weapp', 'weapp'),
  journeys: jest('journeys', 'functions', 'local-cloud', 'seed', 'h5', 'town', 'browser'),
}

export const besideTheBuilds = ['types', 'lint']
