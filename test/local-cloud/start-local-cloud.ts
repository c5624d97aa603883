/** Starts a local-cloud as a process of its own, as `npm start` does, and hands a test its doors. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LocalCloudOptions } from '../../local-cloud/options'

export interface LocalCloud {
  url: string
  dataDir: string
  /** Calls a function as the person `openid`; answers status and body. */
  call(functionName: string, event: object, openid?: string): Promise<{ status: number; body: unknown }>
  /** A control order: a POST when there is a body, else a GET. Throws when it is refused. */
  control<T = Record<string, unknown>>(order: string, body?: object): Promise<T>
  stop(): Promise<void>
  /** Ends the process as a power cut would. */
  kill9(): Promise<void>
}

export type StartOptions = Partial<LocalCloudOptions> & Pick<LocalCloudOptions, 'functionsDir' | 'collectionsFile'>

const ROOT = path.resolve(__dirname, '../..')
const SOURCES = path.join(ROOT, 'local-cloud')
const CACHE = path.join(ROOT, '.cache')

/** Without a `dataDir` the town lives in a folder that `stop` removes. Builds the program when its sources changed. */
export async function startLocalCloud(options: StartOptions): Promise<LocalCloud> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
  const full = { townStart: '2026-09-28T00:00:00.000Z', dataDir: path.join(scratch, 'data'), strict: true, port: 0, ...options }
  const optionsFile = path.join(scratch, 'options.json')
  writeFileSync(optionsFile, JSON.stringify(full))
  const child = spawn(process.execPath, [path.join(builtProgram(), 'local-cloud.cjs'), optionsFile], { stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await readAddress(child)
  const end = async (signal: NodeJS.Signals) => {
    await endProcess(child, signal)
    if (options.dataDir) return
    rmSync(scratch, { recursive: true, force: true })
  }
  return {
    url,
    dataDir: full.dataDir,
    call: (functionName, event, openid = 'oLan') => callFunction(url, functionName, event, openid),
    control: (order, body) => sendOrder(url, order, body),
    stop: () => end('SIGTERM'),
    kill9: () => endProcess(child, 'SIGKILL'),
  }
}

async function callFunction(url: string, functionName: string, event: object, openid: string) {
  const headers = { 'content-type': 'application/json', 'x-local-openid': openid }
  const response = await fetch(`${url}/call/${functionName}`, { method: 'POST', headers, body: JSON.stringify(event) })
  return { status: response.status, body: (await response.json()) as unknown }
}

async function sendOrder<T>(url: string, order: string, body?: object): Promise<T> {
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  const response = await fetch(`${url}/_control/${order}`, init)
  if (!response.ok) throw new Error(`${order}: ${await response.text()}`)
  return (await response.json()) as T
}

/** The address the program prints; when it ends instead, its sentence is the error. */
export function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    let complained = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
      if (said.includes('\n')) resolve(JSON.parse(said).listening)
    })
    child.stderr?.on('data', (chunk) => {
      complained += chunk
    })
    child.once('exit', (code) => reject(Object.assign(new Error(complained.trim()), { exitCode: code })))
  })
}

function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** Builds into a folder named by the sources' hash; two test workers may do it at once, either's result serves. */
export function builtProgram(): string {
  const target = path.join(CACHE, `local-cloud-${hashOfSources()}`)
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  execFileSync(process.execPath, [path.join(SOURCES, 'build.mjs'), draft])
  try {
    renameSync(draft, target)
  } catch {
    rmSync(draft, { recursive: true })
  }
  return target
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|mjs)$/.test(file)) hash.update(file).update(readFileSync(path.join(SOURCES, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
