// The demo town as a snapshot: its story is told once for each state of the code, then copied by `npm start` and every test.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildTargets } from './build.mjs'
import { hashOfFiles } from './build-cache.mjs'
import { ExpectedError } from './expected-error.mjs'
import { environmentFile, localCloudOptions } from './local-environment.mjs'
import { showProgress } from './progress.mjs'
import { cacheDir, dataDir, functionsDir, inRepository, localCloudDir, seedDir } from './repository.mjs'
import { runNode } from './run-command.mjs'
import { runLocalCloud } from './run-local-cloud.mjs'

/** Builds that the town stands on; whoever asks for the town has these made first. */
export const townTargets = ['functions', 'local-cloud', 'seed']

const townHash = () => hashOfFiles([functionsDir, localCloudDir, seedDir, inRepository('config', 'collections.json')]).slice(0, 16)

const keysIn = (folder) => (existsSync(environmentFile(folder)) ? readFileSync(environmentFile(folder), 'utf8') : undefined)

/** The data folder's keys win, so that "start over" there restores data it can read. */
function fitsTheDataFolder(folder) {
  const keys = keysIn(dataDir)
  return keys === undefined || keys === keysIn(folder)
}

async function tellTheStory(folder) {
  const keys = keysIn(dataDir)
  mkdirSync(folder, { recursive: true })
  if (keys) writeFileSync(environmentFile(folder), keys, { mode: 0o600 })
  const localCloud = await runLocalCloud(localCloudOptions({ folder, port: 0 }))
  try {
    const { code, output } = await runNode([join(seedDir, 'fill-town.cjs'), localCloud.url])
    if (code !== 0) throw new ExpectedError(`${output.trim()}\nThe demo town could not be filled.`)
  } finally {
    await localCloud.stop()
  }
}

/** Older snapshots are of no further use; a name with a dot is being filled by somebody right now. */
function removeOthers(kept) {
  const old = readdirSync(cacheDir).filter((name) => name.startsWith('town-') && name !== kept && !name.includes('.'))
  for (const name of old) rmSync(join(cacheDir, name), { recursive: true, force: true })
}

/** Answers the folder of the snapshot (`cloud/` and `environment.json`), filled when this state of the code has none yet. */
export async function townSnapshot() {
  const name = `town-${townHash()}`
  const folder = join(cacheDir, name)
  if (existsSync(folder) && fitsTheDataFolder(folder)) return folder
  const halfMade = `${folder}.${process.pid}`
  try {
    await showProgress('filling the demo town', () => tellTheStory(halfMade))
    rmSync(folder, { recursive: true, force: true })
    renameSync(halfMade, folder)
  } finally {
    rmSync(halfMade, { recursive: true, force: true })
  }
  removeOthers(name)
  return folder
}

/** Fills an empty data folder from the snapshot; a folder that holds data is left as it is. */
export function copyTown(snapshot, folder) {
  if (existsSync(join(folder, 'cloud'))) return
  const halfCopied = join(folder, `cloud.${process.pid}`)
  cpSync(join(snapshot, 'cloud'), halfCopied, { recursive: true })
  cpSync(environmentFile(snapshot), environmentFile(folder))
  renameSync(halfCopied, join(folder, 'cloud'))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  buildTargets(townTargets)
    .then(townSnapshot)
    .then((folder) => console.log(folder))
    .catch((error) => {
      console.error(error.isExpected ? error.message : error)
      process.exit(1)
    })
}
