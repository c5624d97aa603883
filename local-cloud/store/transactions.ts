/** Snapshot transactions: reads see one moment, writes are buffered behind a lock per document, a conflicting write fails at once. */
import { randomBytes } from 'node:crypto'
import { CloudError } from '../cloud-error'
import type { Collection, StoredDocument } from './collection'
import type { DatabaseFile } from './database-file'
import type { Document } from './value'

const LIFE_MS = 30_000

export interface Transactions {
  start(): string
  find(transactionId: string, collection: Collection, id: Document['_id']): Document | null
  /** Buffers the document's new content; null removes it. */
  put(transactionId: string, collection: Collection, id: Document['_id'], document: Document | null): void
  commit(transactionId: string): void
  abort(transactionId: string): void
  abortAll(): void
}

interface BufferedWrite {
  collection: Collection
  id: Document['_id']
  revision: number
  document: Document | null
}

interface Transaction {
  expiresAtMs: number
  snapshot: DatabaseFile | null
  writes: Map<string, BufferedWrite>
}

/** `openSnapshot` opens another connection; its read transaction begins at the first operation, as MongoDB's does. */
export function createTransactions(file: DatabaseFile, openSnapshot: () => DatabaseFile): Transactions {
  const open = new Map<string, Transaction>()
  const locks = new Map<string, string>()

  const end = (transactionId: string) => {
    open.get(transactionId)?.snapshot?.close()
    open.delete(transactionId)
    for (const [key, holder] of locks) if (holder === transactionId) locks.delete(key)
  }
  const endExpired = () => {
    for (const [transactionId, { expiresAtMs }] of open) if (expiresAtMs <= Date.now()) end(transactionId)
  }
  const opened = (transactionId: string): Transaction => {
    endExpired()
    const transaction = open.get(transactionId)
    if (!transaction) throw transactionGone()
    return transaction
  }
  const readSnapshot = (transaction: Transaction, collection: Collection, id: Document['_id']): StoredDocument | null => {
    transaction.snapshot ??= beginSnapshot(openSnapshot())
    return collection.find(id, transaction.snapshot)
  }
  const refuseConflict = (transactionId: string): never => {
    end(transactionId)
    throw transactionConflict()
  }

  return {
    start: () => {
      endExpired()
      const transactionId = randomBytes(12).toString('hex')
      open.set(transactionId, { expiresAtMs: Date.now() + LIFE_MS, snapshot: null, writes: new Map() })
      return transactionId
    },
    find: (transactionId, collection, id) => {
      const transaction = opened(transactionId)
      const buffered = transaction.writes.get(keyOf(collection, id))
      return buffered ? buffered.document : (readSnapshot(transaction, collection, id)?.document ?? null)
    },
    put: (transactionId, collection, id, document) => {
      const transaction = opened(transactionId)
      const key = keyOf(collection, id)
      const revision = readSnapshot(transaction, collection, id)?.revision ?? 0
      if ((locks.get(key) ?? transactionId) !== transactionId) refuseConflict(transactionId)
      if ((collection.find(id)?.revision ?? 0) !== revision) refuseConflict(transactionId)
      locks.set(key, transactionId)
      transaction.writes.set(key, { collection, id, revision, document })
    },
    commit: (transactionId) => {
      const { writes } = opened(transactionId)
      try {
        file.write(() => {
          for (const write of writes.values()) applyWrite(write)
        })
      } finally {
        end(transactionId)
      }
    },
    abort: (transactionId) => {
      opened(transactionId)
      end(transactionId)
    },
    abortAll: () => {
      for (const transactionId of [...open.keys()]) end(transactionId)
    },
  }
}

const keyOf = (collection: Collection, id: Document['_id']) => `${collection.name}/${typeof id}/${id}`

function beginSnapshot(snapshot: DatabaseFile): DatabaseFile {
  snapshot.exec('BEGIN')
  snapshot.all('SELECT count(*) FROM indexes')
  return snapshot
}

function applyWrite({ collection, id, revision, document }: BufferedWrite): void {
  const current = collection.find(id)
  if ((current?.revision ?? 0) !== revision) throw transactionConflict()
  if (current && document) collection.replace(current, document)
  else if (current) collection.remove(current)
  else if (document) collection.insert(document)
}

const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.',
  )

const transactionConflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )
