/** The main thread's side of one function instance: starts its thread, runs a call against its time limit, reports its end. */
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { CloudError } from '../cloud-error'
import type { ClockState } from '../time/town-clock'
import type { FunctionConfig } from './function-config'
import type { FunctionCall, FunctionNews } from './function-message'
import type { Caller } from './wechat-context'

export interface Invocation {
  id: string
  caller: Caller
}

export interface FunctionInstance {
  id: string
  config: FunctionConfig
  /** The call that is running, or null. */
  invocation: Invocation | null
  hasServed: boolean
  isAlive: boolean
  /** Resolves when the bundle has been loaded. */
  ready: Promise<void>
  /** Answers the function's return value as JSON text; rejects with a CloudError when it throws, is late or its thread ends. */
  run(call: FunctionCall, invocation: Invocation): Promise<string>
  kill(): Promise<void>
}

export interface InstanceSurroundings {
  environment(instanceId: string): Record<string, string>
  clock: ClockState
  onLine(instance: FunctionInstance, level: string, line: string): void
  onEnd(instance: FunctionInstance): void
}

export function startFunctionInstance(config: FunctionConfig, around: InstanceSurroundings): FunctionInstance {
  const id = randomUUID()
  const worker = new Worker(path.join(__dirname, 'function-worker.cjs'), {
    workerData: { entry: config.entry, clock: around.clock },
    env: around.environment(id),
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: config.memoryMegabytes },
  })
  let settle: ((news: FunctionNews) => void) | null = null
  let becomeReady = () => {}
  const instance: FunctionInstance = {
    id,
    config,
    invocation: null,
    hasServed: false,
    isAlive: true,
    ready: new Promise((resolve) => {
      becomeReady = resolve
    }),
    run: async (call, invocation) => {
      instance.hasServed = true
      instance.invocation = invocation
      let limit: NodeJS.Timeout | undefined
      const news = await new Promise<FunctionNews>((resolve) => {
        settle = resolve
        limit = setTimeout(() => resolve({ kind: 'failure', message: lateMessage(config) }), config.timeoutSeconds * 1000)
        if (instance.isAlive) worker.postMessage(call)
        else resolve(ended)
      })
      clearTimeout(limit)
      settle = null
      instance.invocation = null
      if (news.kind === 'answer') return news.json
      const message = news.kind === 'failure' ? news.message : ''
      if (message === lateMessage(config)) await instance.kill()
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', message)
    },
    kill: async () => {
      await worker.terminate()
    },
  }
  // Listeners stay for the thread's life: removing all of them would let the Worker go out of reference.
  worker.on('message', (news: FunctionNews) => {
    if (news.kind === 'line') around.onLine(instance, news.level, news.line)
    else if (news.kind === 'ready') becomeReady()
    else settle?.(news)
  })
  worker.on('error', (error) => around.onLine(instance, 'error', `uncaught in ${config.name}: ${error.stack ?? error.message}`))
  worker.on('exit', () => {
    instance.isAlive = false
    becomeReady()
    settle?.(ended)
    around.onEnd(instance)
  })
  return instance
}

const ended: FunctionNews = { kind: 'failure', message: 'the function instance ended in the middle of the call' }

const lateMessage = ({ timeoutSeconds }: FunctionConfig) => `Invoking task timed out after ${timeoutSeconds} seconds`
