// The key that makes a write happen once, and the fingerprint that tells a retry from another intention (decision 9).
import { createHash } from 'node:crypto'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Object keys in one order whatever the client's, so that the same input has the same fingerprint. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  )
}

/** 64 hex digits. Bound to the person, so that another person's requestId gets nothing of theirs. */
export const idempotencyKey = (openid: string, action: string, requestId: string): string =>
  sha256(JSON.stringify([openid, action, requestId]))

/** 64 hex digits of the checked input. */
export const inputFingerprint = (input: unknown): string => sha256(JSON.stringify(inOrder(input)) ?? '')
