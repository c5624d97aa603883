/** The options file that starts a local-cloud, read and checked once. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface LocalCloudOptions {
  /** 0 takes any free port. */
  port: number
  dataDir: string
  /** What `reset` returns to; without it, to nothing. */
  snapshotDir?: string
  functionsDir: string
  collectionsFile: string
  /** The H5 app, served at `/`. */
  webDir?: string
  /** Further folders served as they are, by their first path segment: `{ "/_stage": dir }`. */
  mounts: Record<string, string>
  /** Given to every function. */
  environment: Record<string, string>
  /** `{ openids: { "<openid>": { phone } } }`: whose phone WeChat would know. */
  wechatFile?: string
  strict: boolean
  /** The town's first instant in an empty data folder. */
  townStart: string
  envId: string
  warmFunctions: string[]
  mediaCallback?: { function: string }
  /** How many calls of one function run at once; more wait. */
  instancesPerFunction: number
}

const REQUIRED = ['dataDir', 'functionsDir', 'collectionsFile', 'townStart'] as const
const PATHS = ['dataDir', 'snapshotDir', 'functionsDir', 'collectionsFile', 'webDir', 'wechatFile'] as const

/** Relative paths are relative to the file. Throws one sentence naming what is missing or wrong. */
export function readOptions(file: string): LocalCloudOptions {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalCloudOptions>
  for (const name of REQUIRED) if (typeof raw[name] !== 'string') throw new Error(`${file}: the option ${name} is missing`)
  if (Number.isNaN(Date.parse(raw.townStart as string))) throw new Error(`${file}: townStart is no instant`)
  const from = path.dirname(path.resolve(file))
  const absolute = Object.fromEntries(PATHS.flatMap((name) => (raw[name] ? [[name, path.resolve(from, raw[name])]] : [])))
  const mounts = Object.fromEntries(Object.entries(raw.mounts ?? {}).map(([at, dir]) => [at, path.resolve(from, dir)]))
  const defaults = { port: 0, environment: {}, strict: true, envId: 'local-env', warmFunctions: [], instancesPerFunction: 4 }
  return { ...defaults, ...raw, ...absolute, mounts } as LocalCloudOptions
}
