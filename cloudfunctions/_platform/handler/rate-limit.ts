// Slows down whoever calls faster than people do: a token bucket a caller, in the memory of the instance (decision 6).

export type Allowance = { burst: number; perSecond: number }

/** Generous: a page opens with several reads; nobody taps two writes a second for long. Instances do not share buckets. */
export const allowances: Readonly<Record<'read' | 'write', Allowance>> = {
  read: { burst: 60, perSecond: 10 },
  write: { burst: 20, perSecond: 2 },
}

type Bucket = { tokens: number; filledAt: number }

const maxBuckets = 10_000

/**
 * Returns whether this caller may go on; remembers the most recent ten thousand callers. `readStopwatch` is real time in ms:
 * a town clock that stands still or jumps neither starves nor feeds anyone.
 */
export const makeRateLimiter = (readStopwatch: () => number) => {
  const buckets = new Map<string, Bucket>()
  return (caller: string, kind: 'read' | 'write'): boolean => {
    const { burst, perSecond } = allowances[kind]
    const name = `${kind}:${caller}`
    const at = readStopwatch()
    const bucket = buckets.get(name) ?? { tokens: burst, filledAt: at }
    const seconds = Math.max(0, at - bucket.filledAt) / 1000
    const tokens = Math.min(burst, bucket.tokens + seconds * perSecond)
    const isAllowed = tokens >= 1
    buckets.delete(name)
    buckets.set(name, { tokens: isAllowed ? tokens - 1 : tokens, filledAt: at })
    const oldest = buckets.keys().next().value
    if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest)
    return isAllowed
  }
}
export type RateLimiter = ReturnType<typeof makeRateLimiter>
