// Builds what runs: the functions, local-cloud, both clients and the seed of the demo town, each only when its sources changed.
import { pathToFileURL } from 'node:url'
import { buildIfChanged } from './build-cache.mjs'
import { buildClient } from './build-client.mjs'
import { buildFunctions, builtFunctions } from './build-functions.mjs'
import { buildSeed, seedSources } from './build-seed.mjs'
import { ExpectedError } from './expected-error.mjs'
import { showProgress } from './progress.mjs'
import { functionMapsDir, functionsDir, h5Dir, inRepository, localCloudDir, seedDir, weappDir } from './repository.mjs'

async function buildLocalCloud() {
  const localCloud = await import(pathToFileURL(inRepository('local-cloud', 'build.mjs')).href)
  await localCloud.buildLocalCloud({ outDir: localCloudDir })
}

const lockFile = inRepository('package-lock.json')
const contract = inRepository('types')
const backEnd = [inRepository('cloudfunctions'), contract]
const client = [inRepository('src'), contract, inRepository('config'), inRepository('babel.config.cjs'), inRepository('tsconfig.json')]
const script = (name) => inRepository('scripts', name)

const targets = {
  functions: {
    sources: [...backEnd, inRepository('config'), script('build-functions.mjs')],
    outputs: [functionsDir, functionMapsDir],
    build: buildFunctions,
  },
  'local-cloud': { sources: [inRepository('local-cloud')], outputs: [localCloudDir], build: buildLocalCloud },
  h5: { sources: [...client, script('build-client.mjs')], outputs: [h5Dir], build: () => buildClient('h5') },
  weapp: {
    sources: [...client, inRepository('project.config.json'), script('build-client.mjs')],
    outputs: [weappDir],
    build: () => buildClient('weapp'),
  },
  seed: { sources: [...seedSources, ...backEnd, script('build-seed.mjs')], outputs: [seedDir], build: buildSeed },
}

export const targetNames = Object.keys(targets)

/** Builds one target when its sources changed; answers whether it was built. */
export function buildTarget(name) {
  const { sources, outputs, build } = targets[name]
  return buildIfChanged({
    name,
    sources: [...sources, lockFile],
    outputs,
    build: () => showProgress(`building ${name}`, build),
  })
}

/** Light targets first, one after the other: two Taro builds at once are slower on two cores than in turn. */
export async function buildTargets(names) {
  for (const name of names) await buildTarget(name)
}

function printFunctions() {
  for (const { name, bytes, sha256 } of builtFunctions()) {
    console.log(`${name.padEnd(16)} ${String(bytes).padStart(8)} bytes  sha256 ${sha256}`)
  }
}

async function main(asked) {
  const unknown = asked.find((name) => !targetNames.includes(name))
  if (unknown) throw new ExpectedError(`There is no build "${unknown}"; there are: ${targetNames.join(', ')}.`)
  const names = asked.length > 0 ? asked : targetNames
  await buildTargets(names)
  if (names.includes('functions')) printFunctions()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.isExpected ? error.message : error)
    process.exit(1)
  })
}
