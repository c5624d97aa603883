// Carries calls from the H5 app to the gateway that served it.
import { readOpenid } from './identity'
import type { Transport } from './transport'

const giveUpAfterMilliseconds = 20_000

export function createTransport(): Transport {
  return async ({ functionName, call }) => {
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), giveUpAfterMilliseconds)
    try {
      const response = await fetch(`/call/${functionName}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-local-openid': readOpenid() },
        body: JSON.stringify(call),
        signal: patience.signal,
      })
      return await response.json()
    } finally {
      clearTimeout(timer)
    }
  }
}
