/** Reads the folder of function bundles: every `<name>/index.js` with its `<name>/config.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseCron } from '../time/cron'
import type { Timer } from '../time/timers'

export interface FunctionConfig {
  name: string
  entry: string
  /** How long one call may take, in seconds of real time. */
  timeoutSeconds: number
  memoryMegabytes: number
  timers: Timer[]
}

interface RawConfig {
  timeout?: number
  memorySize?: number
  triggers?: { name: string; type: string; config: string }[]
}

// What the platform gives a function that declares nothing.
const DEFAULT_TIMEOUT_SECONDS = 3
const DEFAULT_MEMORY_MEGABYTES = 256

/** Throws one sentence for a trigger that is not emulated. */
export function readFunctionConfigs(functionsDir: string): FunctionConfig[] {
  const names = readdirSync(functionsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => ({ name, entry: path.join(functionsDir, name, 'index.js') }))
    .filter(({ entry }) => existsSync(entry))
    .map(({ name, entry }) => {
      const file = path.join(functionsDir, name, 'config.json')
      const raw = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RawConfig) : {}
      return {
        name,
        entry,
        timeoutSeconds: raw.timeout ?? DEFAULT_TIMEOUT_SECONDS,
        memoryMegabytes: raw.memorySize ?? DEFAULT_MEMORY_MEGABYTES,
        timers: (raw.triggers ?? []).map((trigger) => readTimer(name, trigger)),
      }
    })
}

function readTimer(functionName: string, { name, type, config }: { name: string; type: string; config: string }): Timer {
  if (type !== 'timer') throw new Error(`function ${functionName}: local-cloud emulates timer triggers, not "${type}"`)
  return { function: functionName, name, config, cron: parseCron(config) }
}
