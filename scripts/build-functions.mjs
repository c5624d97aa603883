// Bundles each cloud function into the one file that local-cloud runs and deploy uploads, with the unmodified SDK inside.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from './expected-error.mjs'
import { functionMapsDir, functionsDir, inRepository, root } from './repository.mjs'

const sourceDir = inRepository('cloudfunctions')

/** A folder is a function when it has an entry and its name does not begin with an underscore. */
export const functionNames = () =>
  existsSync(sourceDir)
    ? readdirSync(sourceDir).filter((name) => !name.startsWith('_') && existsSync(join(sourceDir, name, 'index.ts')))
    : []

/** Production is Nodejs20.19; source maps stay out of what is uploaded. */
const bundleOptions = (name) => ({
  absWorkingDir: root,
  entryPoints: [`cloudfunctions/${name}/index.ts`],
  outfile: join(functionsDir, name, 'index.js'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: 'external',
  write: false,
  logLevel: 'silent',
})

async function bundleFunction(esbuild, name) {
  const configFile = join(sourceDir, name, 'config.json')
  if (!existsSync(configFile)) throw new ExpectedError(`cloudfunctions/${name} has no config.json (timeout, memory, triggers).`)
  const { outputFiles } = await esbuild.build(bundleOptions(name))
  const bundle = outputFiles.find(({ path }) => path.endsWith('.js')).contents
  const map = outputFiles.find(({ path }) => path.endsWith('.map')).contents
  mkdirSync(join(functionsDir, name), { recursive: true })
  mkdirSync(join(functionMapsDir, name), { recursive: true })
  writeFileSync(join(functionsDir, name, 'index.js'), bundle)
  writeFileSync(join(functionsDir, name, 'config.json'), readFileSync(configFile))
  writeFileSync(join(functionMapsDir, name, 'index.js.map'), map)
}

export async function buildFunctions() {
  const esbuild = await import('esbuild')
  const names = functionNames()
  if (names.length === 0) throw new ExpectedError('There is no function to build: cloudfunctions/<name>/index.ts is missing.')
  rmSync(functionsDir, { recursive: true, force: true })
  rmSync(functionMapsDir, { recursive: true, force: true })
  await Promise.all(names.map((name) => bundleFunction(esbuild, name)))
}

/** What lies in dist/functions: the hash is of the bundle that runs and is uploaded. */
export const builtFunctions = () =>
  functionNames().map((name) => {
    const bundle = readFileSync(join(functionsDir, name, 'index.js'))
    return { name, bytes: bundle.length, sha256: createHash('sha256').update(bundle).digest('hex') }
  })
