/** Puts the rooms of a local-cloud together: store, functions, clock, timers, storage, WeChat; the doors open on this. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { describeError } from './cloud-error'
import { createFaults, type Faults } from './faults'
import { readFunctionConfigs } from './functions/function-config'
import { createFunctionPool, type FunctionPool } from './functions/function-pool'
import { SOURCES, sdkEnvironment } from './functions/wechat-context'
import type { LocalCloudOptions } from './options'
import { createRing, type Ring } from './ring'
import { type FileStore, openFileStore } from './storage/file-store'
import { openSignedAddresses, type SignedAddresses } from './storage/signed-address'
import { readCollectionDeclarations, type StorageRules } from './store/collection-declarations'
import { type StoreThread, startStoreThread } from './store/store-thread'
import { createTimers, type Timer, type Timers } from './time/timers'
import { createTownClock, type TownClock } from './time/town-clock'
import { readTown, writeTown } from './town-file'
import { createMediaChecks, type MediaChecks } from './wechat/media-checks'
import { type Outbox, openOutbox } from './wechat/outbox'
import { createPhoneCodes, type PhoneCodes } from './wechat/phone-codes'

/** One call of the SDK, as tests count them. */
export interface WireCall {
  function: string | null
  invocation: string | null
  action: string
  collection: string | null
  /** Real milliseconds. */
  ms: number
  examined: number
  returned: number
  plan: string
  code: string | null
}

/** One line a function wrote, or the platform about it; `entry` when the line is JSON. */
export interface LogLine {
  at: string
  function: string
  invocation: string | null
  level: string
  line: string
  entry: unknown
}

export interface Cloud {
  options: LocalCloudOptions
  storageRules: StorageRules
  store: StoreThread
  clock: TownClock
  timers: Timers
  pool: FunctionPool
  outbox: Outbox
  files: FileStore
  addresses: SignedAddresses
  phoneCodes: PhoneCodes
  mediaChecks: MediaChecks
  faults: Faults
  wire: Ring<WireCall>
  log: Ring<LogLine>
  /** How many database writes there have been: a pass of timers that makes none has settled. */
  writes: number
  baseUrl: string
  saveTown(): void
  close(): Promise<void>
}

const WIRE_CALLS = 2000
const LOG_LINES = 500
const SAVE_EVERY_MS = 5000

/** Opens everything behind the doors, which listen at `baseUrl`. */
export async function openCloud(options: LocalCloudOptions, baseUrl: string): Promise<Cloud> {
  const { dataDir, envId } = options
  mkdirSync(dataDir, { recursive: true })
  const { collections, storage } = readCollectionDeclarations(options.collectionsFile)
  const store = await startStoreThread({ dataDir, collections, isStrict: options.strict })
  const running = openRunningRooms(options, baseUrl)
  const { clock, timers, pool } = running
  const files = openFileStore(dataDir, envId)
  const saveTown = () => writeTown(dataDir, { clock: clock.state(), checkedUntilMs: timers.checkedUntilMs() })
  const heartbeat = setInterval(saveTown, SAVE_EVERY_MS)
  heartbeat.unref()
  const close = async () => {
    clearInterval(heartbeat)
    timers.stop()
    saveTown()
    await pool.close()
    await store.close()
  }
  const { openMediaChecks, ...rooms } = running
  return {
    options,
    storageRules: storage,
    store,
    ...rooms,
    outbox: openOutbox(dataDir, clock.now),
    files,
    addresses: openSignedAddresses(dataDir),
    phoneCodes: createPhoneCodes(readPhones(options.wechatFile)),
    mediaChecks: openMediaChecks(files),
    faults: createFaults(),
    wire: createRing<WireCall>(WIRE_CALLS),
    writes: 0,
    baseUrl,
    saveTown,
    close,
  }
}

/** What moves by itself: the clock, the functions, and what calls them without a person: timers and image checks. */
function openRunningRooms(options: LocalCloudOptions, baseUrl: string) {
  const functions = readFunctionConfigs(options.functionsDir)
  const town = readTown(options.dataDir)
  const clock = createTownClock(Date.parse(options.townStart), town?.clock ?? null)
  const log = createRing<LogLine>(LOG_LINES)
  const pool = createFunctionPool({
    functions,
    clock,
    instancesPerFunction: options.instancesPerFunction,
    isStrict: options.strict,
    environment: (instanceId) => ({ ...options.environment, ...sdkEnvironment(`${baseUrl}/admin/${instanceId}`, options.envId) }),
    onLine: ({ config, invocation }, level, line) =>
      addLine(log, clock, { function: config.name, invocation: invocation?.id ?? null, level, line }),
  })
  const callQuietly = (name: string, event: object, source: string): Promise<void> =>
    pool.invoke(name, event, { source }).then(
      () => undefined,
      (error: unknown) => {
        const line = `${source} call failed: ${describeError(error).message}`
        addLine(log, clock, { function: name, invocation: null, level: 'error', line })
      },
    )
  const fireTimer = (timer: Timer) => callQuietly(timer.function, timerEvent(timer, clock.now()), SOURCES.timer)
  const declared = functions.flatMap((config) => config.timers)
  const timers = createTimers(clock, declared, town?.checkedUntilMs ?? null, fireTimer)
  const callBack = async (event: object) => {
    if (options.mediaCallback) await callQuietly(options.mediaCallback.function, event, SOURCES.mediaCallback)
  }
  const openMediaChecks = (files: FileStore) => createMediaChecks({ readMedia: (url) => readMedia(files, url), now: clock.now, callBack })
  return { clock, log, pool, timers, openMediaChecks }
}

export const newId = (): string => randomBytes(16).toString('hex')

function addLine(log: Ring<LogLine>, clock: TownClock, line: Pick<LogLine, 'function' | 'invocation' | 'level' | 'line'>): void {
  log.add({ at: clock.now().toISOString(), ...line, entry: readJson(line.line) })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

// The shape a timer trigger gives its function (Tencent SCF, "Timer trigger").
function timerEvent(timer: Timer, now: Date): object {
  return { Type: 'Timer', TriggerName: timer.name, Time: now.toISOString(), Message: '' }
}

function readPhones(wechatFile: string | undefined): (openid: string) => string | null {
  if (!wechatFile) return () => null
  return (openid) => {
    const { openids } = JSON.parse(readFileSync(wechatFile, 'utf8')) as { openids: Record<string, { phone?: string }> }
    return openids[openid]?.phone ?? null
  }
}

/** A media URL is one of our own addresses or a file id; nothing is fetched from elsewhere. */
function readMedia(files: FileStore, url: string): Buffer | null {
  try {
    const cloudPath = url.startsWith('cloud://') ? files.pathOf(url) : decodeURI(new URL(url).pathname.replace(/^\/files\//, ''))
    return files.read(cloudPath)
  } catch {
    return null
  }
}
