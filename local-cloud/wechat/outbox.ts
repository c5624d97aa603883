/** Keeps the subscribe messages functions sent, where people and tests can read them; it survives a restart with the data. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { OpenApiInput } from './open-api-codec'

/** A message as sent, with the town's instant. */
export type SentMessage = OpenApiInput & { at: string }

export interface Outbox {
  add(message: OpenApiInput): void
  /** Newest last. */
  list(): SentMessage[]
  /** Reads the file again after it was replaced. */
  reload(): void
}

export const OUTBOX_FILE = 'outbox.jsonl'

export function openOutbox(dataDir: string, now: () => Date): Outbox {
  const file = path.join(dataDir, OUTBOX_FILE)
  let sent = readLines(file)
  return {
    add: (message) => {
      const dated = { ...message, at: now().toISOString() }
      appendFileSync(file, `${JSON.stringify(dated)}\n`)
      sent.push(dated)
    },
    list: () => sent,
    reload: () => {
      sent = readLines(file)
    },
  }
}

// A kill in the middle of an append leaves half a line at the end; what was acknowledged stands before it.
function readLines(file: string): SentMessage[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as SentMessage]
      } catch {
        return []
      }
    })
}
