/** The document database of one data folder: opens its collections and answers the wire's `database.*` actions one at a time. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { CloudError } from '../cloud-error'
import { type Collection, openCollection } from './collection'
import type { IndexDeclaration } from './collection-declarations'
import { type ActionCost, DATABASE_ACTIONS, type DatabasePayload } from './database-actions'
import { openDatabaseFile } from './database-file'
import { createTransactions } from './transactions'

export interface DocumentStoreOptions {
  dataDir: string
  collections: Record<string, IndexDeclaration[]>
  isStrict: boolean
}

export interface DocumentStore {
  /** Runs one action; throws a CloudError that the wire carries as code and message. */
  answer(action: string, payload: DatabasePayload, townNow: Date): { answer: unknown; cost: ActionCost }
  /** Writes a consistent copy into a folder. */
  copyTo(dir: string): void
  /** Lets the file grow no further, so that SQLite itself reports a full disk; or lifts that. */
  setDiskFull(isFull: boolean): void
  close(): void
}

export const DOCUMENTS_FILE = 'documents.db'
const MOST_PAGES = 4_294_967_294

export function openDocumentStore({ dataDir, collections, isStrict }: DocumentStoreOptions): DocumentStore {
  mkdirSync(dataDir, { recursive: true })
  const filePath = path.join(dataDir, DOCUMENTS_FILE)
  const file = openDatabaseFile(filePath)
  file.exec(
    'CREATE TABLE IF NOT EXISTS indexes (collection TEXT, name TEXT, declaration TEXT, multikey TEXT, PRIMARY KEY (collection, name))',
  )
  // Revisions need only differ within one run of the process: transactions do not outlive it.
  let revision = Date.now() * 1000
  const nextRevision = () => ++revision
  const opened = new Map<string, Collection>()
  for (const [name, indexes] of Object.entries(collections)) opened.set(name, openCollection(file, name, indexes, nextRevision))
  const transactions = createTransactions(file, () => openDatabaseFile(filePath))
  const collection = (name: string): Collection => {
    const known = opened.get(name)
    if (known) return known
    if (isStrict) throw new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}`)
    const made = openCollection(file, name, [], nextRevision)
    opened.set(name, made)
    return made
  }
  const answerTransaction = (action: string, transactionId: string | undefined): unknown => {
    if (action === 'startTransaction') return { transactionId: transactions.start() }
    if (action === 'commitTransaction') transactions.commit(transactionId ?? '')
    else transactions.abort(transactionId ?? '')
    return {}
  }
  return {
    answer: (action, payload, townNow) => {
      const cost: ActionCost = { examined: 0, returned: 0, plan: '', hasWritten: false }
      if (action.endsWith('Transaction')) return { answer: answerTransaction(action, payload.transactionId), cost }
      if (action === 'addCollection') return { answer: { data: addCollection(opened, collection, payload.collectionName) }, cost }
      const run = DATABASE_ACTIONS[action]
      if (!run) throw new CloudError('INVALID_ACTION', `local-cloud does not emulate database.${action}`)
      return { answer: { data: run(payload, { file, transactions, isStrict, townNow, cost, collection }) }, cost }
    },
    copyTo: (dir) => {
      mkdirSync(dir, { recursive: true })
      const target = path.join(dir, DOCUMENTS_FILE)
      rmSync(target, { force: true })
      file.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`)
    },
    setDiskFull: (isFull) => {
      const pages = isFull ? Number(file.all('PRAGMA page_count')[0]?.page_count) : MOST_PAGES
      file.all(`PRAGMA max_page_count = ${pages}`)
    },
    close: () => {
      transactions.abortAll()
      file.close()
    },
  }
}

function addCollection(opened: Map<string, Collection>, collection: (name: string) => Collection, name: string): object {
  if (opened.has(name)) throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`)
  collection(name)
  return {}
}

/** Replaces the documents of a data folder (its store closed) by those of a snapshot, or by none. */
export function replaceDocuments(dataDir: string, snapshotDir: string | null): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path.join(dataDir, DOCUMENTS_FILE + suffix), { force: true })
  // A snapshot that is a whole data folder may hold its last commits in the write-ahead log.
  for (const suffix of ['', '-wal']) {
    const saved = snapshotDir && path.join(snapshotDir, DOCUMENTS_FILE + suffix)
    if (saved && existsSync(saved)) copyFileSync(saved, path.join(dataDir, DOCUMENTS_FILE + suffix))
  }
}
