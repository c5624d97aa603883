/** One thread is one function instance: it runs one call at a time with its own environment, as the platform's instances do. */
import { format } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import type { FunctionCall, FunctionNews } from './function-message'
import { shiftDate } from './shift-date'

const tell = (news: FunctionNews) => parentPort?.postMessage(news)
const setClock = shiftDate()
setClock(workerData.clock)

for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  console[level] = (...parts: unknown[]) => tell({ kind: 'line', level, line: format(...parts) })
}

const PER_CALL = /^(WX_|TCB_(?!CONTEXT_CNFG$|ENV$))/

function setEnvironment(environment: Record<string, string>): void {
  for (const name of Object.keys(process.env)) if (PER_CALL.test(name)) delete process.env[name]
  Object.assign(process.env, environment)
}

async function run({ event, environment, context, clock }: FunctionCall): Promise<FunctionNews> {
  setClock(clock)
  setEnvironment(environment)
  try {
    const { main } = require(workerData.entry)
    return { kind: 'answer', json: JSON.stringify(await main(JSON.parse(event), context)) ?? 'null' }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    tell({ kind: 'line', level: 'error', line: text })
    return { kind: 'failure', message: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' }
  }
}

parentPort?.on('message', async (call: FunctionCall) => tell(await run(call)))

// Loading takes most of a cold start; a bundle that cannot be loaded fails its first call, with the reason.
try {
  require(workerData.entry)
} catch {
  process.exitCode = 0
}
tell({ kind: 'ready' })
