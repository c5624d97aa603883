/** Keeps the instances of every function: a call takes an idle one or starts another, up to a limit, and never shares one. */
import { randomUUID } from 'node:crypto'
import { CloudError } from '../cloud-error'
import type { TownClock } from '../time/town-clock'
import type { FunctionConfig } from './function-config'
import { type FunctionInstance, startFunctionInstance } from './function-instance'
import { type Caller, wechatEnvironment } from './wechat-context'

export interface FunctionPool {
  /** Answers the function's return value as JSON text. Rejects with a CloudError; its message is one line. */
  invoke(name: string, event: unknown, caller: Caller): Promise<string>
  /** Whose instance speaks on the wire. */
  instance(id: string): FunctionInstance | null
  instancesOf(name: string): FunctionInstance[]
  names(): string[]
  /** Loads one idle instance of each named function. */
  warm(names: string[]): Promise<void>
  /** Ends every instance that has served a call; one that has only loaded its bundle has no memory to lose. */
  dropServed(): Promise<void>
  close(): Promise<void>
}

export interface FunctionPoolOptions {
  functions: FunctionConfig[]
  clock: TownClock
  environment(instanceId: string): Record<string, string>
  instancesPerFunction: number
  isStrict: boolean
  onLine(instance: FunctionInstance, level: string, line: string): void
}

const LARGEST_ANSWER_BYTES = 1024 * 1024

export function createFunctionPool(options: FunctionPoolOptions): FunctionPool {
  const configs = new Map(options.functions.map((config) => [config.name, config]))
  const instances = new Map<string, FunctionInstance>()
  const busy = new Set<FunctionInstance>()
  const queues = new Map<string, ((instance: FunctionInstance) => void)[]>()

  const instancesOf = (name: string) => [...instances.values()].filter((instance) => instance.config.name === name)
  const start = (config: FunctionConfig): FunctionInstance => {
    const instance = startFunctionInstance(config, {
      environment: options.environment,
      clock: options.clock.state(),
      onLine: options.onLine,
      onEnd: (ended) => {
        instances.delete(ended.id)
        busy.delete(ended)
        serveNext(config)
      },
    })
    instances.set(instance.id, instance)
    return instance
  }
  const serveNext = (config: FunctionConfig) => {
    const queue = queues.get(config.name)
    if (!queue || queue.length === 0) return
    const idle = takeIdle(config)
    if (idle) queue.shift()?.(idle)
  }
  const takeIdle = (config: FunctionConfig): FunctionInstance | null => {
    const mine = instancesOf(config.name)
    const idle = mine.find((instance) => instance.isAlive && !busy.has(instance))
    const taken = idle ?? (mine.length < options.instancesPerFunction ? start(config) : null)
    if (taken) busy.add(taken)
    return taken
  }
  const take = (config: FunctionConfig): Promise<FunctionInstance> => {
    const idle = takeIdle(config)
    if (idle) return Promise.resolve(idle)
    return new Promise((resolve) => {
      queues.set(config.name, [...(queues.get(config.name) ?? []), resolve])
    })
  }
  const giveBack = (instance: FunctionInstance) => {
    busy.delete(instance)
    serveNext(instance.config)
  }

  return {
    invoke: async (name, event, caller) => {
      const config = configs.get(name)
      if (!config) throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
      const instance = await take(config)
      try {
        await instance.ready
        const id = randomUUID()
        const json = await instance.run(
          {
            event: JSON.stringify(event ?? {}),
            environment: wechatEnvironment(caller, id),
            context: {
              request_id: id,
              function_name: name,
              time_limit_in_ms: config.timeoutSeconds * 1000,
              memory_limit_in_mb: config.memoryMegabytes,
            },
            clock: options.clock.state(),
          },
          { id, caller },
        )
        if (options.isStrict && Buffer.byteLength(json) > LARGEST_ANSWER_BYTES) throw tooLarge(name)
        return json
      } finally {
        giveBack(instance)
      }
    },
    instance: (id) => instances.get(id) ?? null,
    instancesOf,
    names: () => [...configs.keys()],
    warm: async (names) => {
      const cold = names.flatMap((name) => configs.get(name) ?? []).filter(({ name }) => instancesOf(name).length === 0)
      await Promise.all(cold.map((config) => start(config).ready))
    },
    dropServed: async () => {
      await Promise.all([...instances.values()].filter(({ hasServed }) => hasServed).map((instance) => instance.kill()))
    },
    close: async () => {
      queues.clear()
      await Promise.all([...instances.values()].map((instance) => instance.kill()))
    },
  }
}

const tooLarge = (name: string) =>
  new CloudError(
    'FUNCTIONS_EXECUTE_FAIL',
    `local-cloud strict mode: ${name} answered more than 1 MB; real CloudBase would refuse the response`,
  )
