// The keys of one data folder, made once, and what local-cloud is told so that the product runs on this machine.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames } from './build-functions.mjs'
import { functionsDir, h5Dir, inRepository, seedDir } from './repository.mjs'

/** A Monday before the October holiday; 10 October is a make-up Saturday. */
const townStart = '2026-09-28T09:00:00+08:00'

const newKey = () => randomBytes(32).toString('base64')

const newKeys = () => ({ DATA_KEYS: `k1:${newKey()}`, PERSON_KEY: newKey(), PHONE_KEY: newKey(), PASS_KEY: newKey() })

export const environmentFile = (folder) => join(folder, 'environment.json')
export const cloudFolder = (folder) => join(folder, 'cloud')

/** The environment of every function: data written with other keys cannot be read, so they stay with their folder. */
export function functionEnvironment(folder) {
  const file = environmentFile(folder)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${JSON.stringify(newKeys(), null, 2)}\n`, { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The options of local-cloud for one data folder; `snapshot` is the folder that "start over" goes back to. */
export const localCloudOptions = ({ folder, port, snapshot }) => ({
  port,
  dataDir: cloudFolder(folder),
  ...(snapshot && { snapshotDir: cloudFolder(snapshot) }),
  functionsDir,
  collectionsFile: inRepository('config', 'collections.json'),
  ...(existsSync(h5Dir) && { webDir: h5Dir }),
  mounts: { '/_stage': inRepository('test', 'stage') },
  environment: functionEnvironment(folder),
  wechatFile: join(seedDir, 'wechat.json'),
  mediaCallback: { function: 'supervision' },
  strict: true,
  townStart,
  envId: 'local-env',
  warmFunctions: functionNames(),
})
