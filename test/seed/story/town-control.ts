// The doors of local-cloud that only the teller uses: the town clock, what waits to be delivered, and the operators' calls.
import type { Answer } from '../../../types/envelope'
import { contractVersion } from '../../../types/envelope'

export type Control = {
  /** To an instant, firing nothing on the way: the story delivers after every step. */
  moveClock: (instant: string) => Promise<void>
  /** Sends what the last step owes people, at its own moment. */
  deliver: () => Promise<void>
  /** Photo checks included; throws when the town does not come to rest. */
  drain: () => Promise<void>
  /** Whether WeChat's check of words answers. */
  letCheckAnswer: (isUp: boolean) => Promise<void>
  /** Calls `maintenance` as an operator; throws unless it is done. */
  operate: (action: string, input: unknown) => Promise<unknown>
}

export const controlOf = (url: string): Control => {
  const order = async <T>(name: string, input: object): Promise<T> => {
    const response = await fetch(`${url}/_control/${name}`, { method: 'POST', body: JSON.stringify(input) })
    if (!response.ok) throw new Error(`local-cloud refused ${name} with ${response.status}: ${await response.text()}`)
    return (await response.json()) as T
  }
  return {
    moveClock: async (instant) => {
      await order('clock', { set: instant })
    },
    deliver: async () => {
      await order('timers/fire', { function: 'supervision' })
    },
    drain: async () => {
      const { hasSettled } = await order<{ hasSettled: boolean }>('drain', {})
      if (!hasSettled) throw new Error('the town does not come to rest')
    },
    letCheckAnswer: async (isUp) => {
      await order('faults', { openapi: { 'security.msgSecCheck': isUp ? null : 'down' } })
    },
    operate: async (action, input) => {
      const event = { action, input, contractVersion }
      const invoked = await order<{ ok: boolean; result?: Answer<unknown> }>('invoke', { function: 'maintenance', event })
      if (!invoked.result?.ok) throw new Error(`maintenance.${action} was refused: ${JSON.stringify(invoked)}`)
      return invoked.result.data
    },
  }
}
