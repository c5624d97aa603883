/** What the main thread and the store's thread say to each other. */
import type { ActionCost, DatabasePayload } from './database-actions'

export type StoreRequest =
  | { kind: 'answer'; action: string; payload: DatabasePayload; townNowMs: number }
  | { kind: 'copy'; dir: string }
  | { kind: 'replace'; snapshotDir: string | null }
  | { kind: 'disk'; isFull: boolean }
  | { kind: 'close' }

export interface StoreAnswer {
  answer: unknown
  cost: ActionCost | null
}

export type StoreReply = { ok: true; value: StoreAnswer } | { ok: false; error: { code: string; message: string } }
