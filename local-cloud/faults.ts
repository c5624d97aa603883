/** The faults a test may order: a checker that is down, an instance killed in the middle of a call, an answer that gets lost. */
import type { OpenApiFault } from './wechat/open-api'

export interface FaultOrders {
  /** By API name; null heals. */
  openapi?: Record<string, OpenApiFault | null>
  diskFull?: boolean
  /** Ends the instance when it sends this wire action: before it is done, or done but unanswered. */
  killWorker?: { function: string; beforeOp?: string; afterOp?: string; times?: number } | null
  /** Runs the function but closes the caller's connection instead of answering. */
  dropAnswer?: { function: string; times?: number } | null
}

export interface Faults {
  order(orders: FaultOrders): void
  openApi(apiName: string): OpenApiFault | null
  /** Whether the instance must die now; uses up one of the times ordered. */
  takeKill(functionName: string, when: 'before' | 'after', action: string): boolean
  takeDroppedAnswer(functionName: string): boolean
  clear(): void
}

export function createFaults(): Faults {
  const openapi = new Map<string, OpenApiFault>()
  let kill: Required<FaultOrders>['killWorker'] = null
  let drop: Required<FaultOrders>['dropAnswer'] = null
  return {
    order: (orders) => {
      for (const [apiName, fault] of Object.entries(orders.openapi ?? {})) {
        if (fault) openapi.set(apiName, fault)
        else openapi.delete(apiName)
      }
      if (orders.killWorker !== undefined) kill = orders.killWorker && { times: 1, ...orders.killWorker }
      if (orders.dropAnswer !== undefined) drop = orders.dropAnswer && { times: 1, ...orders.dropAnswer }
    },
    openApi: (apiName) => openapi.get(apiName) ?? null,
    takeKill: (functionName, when, action) => {
      const wanted = when === 'before' ? kill?.beforeOp : kill?.afterOp
      if (!kill?.times || kill.function !== functionName || wanted !== action) return false
      kill.times -= 1
      return true
    },
    takeDroppedAnswer: (functionName) => {
      if (!drop?.times || drop.function !== functionName) return false
      drop.times -= 1
      return true
    },
    clear: () => {
      openapi.clear()
      kill = null
      drop = null
    },
  }
}
