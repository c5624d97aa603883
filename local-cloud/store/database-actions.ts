/** The `database.*` actions of the SDK's wire: what each reads from its payload, does, and answers. */
import { randomBytes } from 'node:crypto'
import { CloudError } from '../cloud-error'
import { badUpdate, changeDocument, refuseBadFields } from './change-document'
import type { Collection, StoredDocument } from './collection'
import type { DatabaseFile } from './database-file'
import { findDocuments } from './find-documents'
import { areEqual } from './key-codec'
import { projectDocument } from './project-document'
import type { Transactions } from './transactions'
import { type Document, isMap, type Sort, type ValueMap } from './value'
import { readWire, writeWire } from './wire-codec'

export interface DatabasePayload {
  collectionName: string
  queryType?: 'DOC' | 'WHERE'
  query?: string
  order?: string
  offset?: number
  limit?: number
  projection?: string
  /** New documents for an insert, the change for a modification. */
  data?: string[] | string
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  transactionId?: string
}

/** What an action cost: written on the wire log, from which tests count. */
export interface ActionCost {
  examined: number
  returned: number
  plan: string
  hasWritten: boolean
}

export interface ActionRoom {
  file: DatabaseFile
  transactions: Transactions
  isStrict: boolean
  townNow: Date
  cost: ActionCost
  collection(name: string): Collection
}

type Action = (payload: DatabasePayload, room: ActionRoom) => unknown

const DEFAULT_LIMIT = 100
const HIGHEST_LIMIT = 1000

export const DATABASE_ACTIONS: Record<string, Action> = {
  insertDocument: (payload, room) => ({ insertedIds: insertDocuments(payload, room) }),
  getDocument: (payload, room) => ({ list: getDocuments(payload, room) }),
  calculateDocument: (payload, room) => ({ total: findMatches(payload, room).length }),
  modifyDocument: (payload, room) => (payload.merge === false ? setDocument(payload, room) : updateDocuments(payload, room)),
  removeDocument: (payload, room) => ({ deleted: removeDocuments(payload, room) }),
  aggregateDocuments: () => {
    throw new CloudError('DATABASE_REQUEST_FAILED', 'local-cloud does not emulate aggregate; real CloudBase would run it')
  },
}

function insertDocuments(payload: DatabasePayload, room: ActionRoom): Document['_id'][] {
  const collection = room.collection(payload.collectionName)
  const texts = typeof payload.data === 'string' ? [payload.data] : (payload.data ?? [])
  const documents = texts.map((text) => toDocument(readWire(text, room.townNow)))
  if (payload.transactionId) for (const document of documents) insertInTransaction(payload.transactionId, collection, document, room)
  else {
    room.file.write(() => {
      for (const document of documents) collection.insert(document)
    })
  }
  room.cost.hasWritten = documents.length > 0
  return documents.map(({ _id }) => _id)
}

function insertInTransaction(transactionId: string, collection: Collection, document: Document, room: ActionRoom): void {
  if (room.transactions.find(transactionId, collection, document._id)) {
    throw badUpdate(`E11000 duplicate key error collection: ${collection.name} index: _id_`)
  }
  room.transactions.put(transactionId, collection, document._id, document)
}

function toDocument(fields: ValueMap): Document {
  refuseBadFields(fields)
  const { _id = randomBytes(16).toString('hex'), ...rest } = fields
  if (typeof _id !== 'string' && typeof _id !== 'number')
    throw badUpdate('local-cloud emulates an _id that is a text or a number, no other')
  return { _id, ...rest }
}

function getDocuments(payload: DatabasePayload, room: ActionRoom): string[] {
  const projection = readWire(payload.projection, room.townNow)
  const documents = payload.transactionId ? readInTransaction(payload, room) : findPage(payload, room)
  return documents.map((document) => writeWire(projectDocument(document, projection)))
}

function findPage(payload: DatabasePayload, room: ActionRoom): Document[] {
  const { order, offset = 0, limit = DEFAULT_LIMIT } = payload
  const sort = Object.entries(readWire(order, room.townNow)) as Sort
  const page = { query: readWire(payload.query, room.townNow), sort, skip: offset, limit: Math.min(limit, HIGHEST_LIMIT) }
  const { found, examined, plan } = findDocuments(room.collection(payload.collectionName), page, room.isStrict)
  Object.assign(room.cost, { examined, plan, returned: found.length })
  return found.map(({ document }) => document)
}

/** All matches, or the first one for a call by id. */
function findMatches(payload: DatabasePayload, room: ActionRoom): StoredDocument[] {
  const limit = payload.queryType === 'DOC' || payload.multi === false ? 1 : Number.POSITIVE_INFINITY
  const search = { query: readWire(payload.query, room.townNow), sort: [], skip: 0, limit }
  const { found, examined, plan } = findDocuments(room.collection(payload.collectionName), search, room.isStrict)
  Object.assign(room.cost, { examined, plan, returned: found.length })
  return found
}

function readInTransaction(payload: DatabasePayload, room: ActionRoom): Document[] {
  const document = room.transactions.find(payload.transactionId as string, room.collection(payload.collectionName), idOf(payload, room))
  return document ? [document] : []
}

/** The id of a call on one document. Inside a transaction nothing else is emulated. */
function idOf(payload: DatabasePayload, room: ActionRoom): Document['_id'] {
  const query = readWire(payload.query, room.townNow)
  const id = isMap(query._id) ? query._id.$eq : query._id
  if (Object.keys(query).length !== 1 || (typeof id !== 'string' && typeof id !== 'number')) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      'local-cloud emulates only doc() and add() inside a transaction; the SDK lets where() leave it silently',
    )
  }
  return id
}

function updateDocuments(payload: DatabasePayload, room: ActionRoom) {
  if (payload.upsert) throw new CloudError('DATABASE_REQUEST_FAILED', 'local-cloud does not emulate an update with upsert; use doc().set()')
  const update = readWire(payload.data as string, room.townNow)
  if (payload.transactionId) return { updated: updateInTransaction(payload, update, room), upsert_id: null }
  const updated = room.file.write(() => {
    const collection = room.collection(payload.collectionName)
    return findMatches(payload, room).filter((stored) => {
      const changed = changeDocument(stored.document, update)
      if (areEqual(changed, stored.document)) return false
      collection.replace(stored, changed)
      return true
    }).length
  })
  room.cost.hasWritten = updated > 0
  return { updated, upsert_id: null }
}

function updateInTransaction(payload: DatabasePayload, update: ValueMap, room: ActionRoom): number {
  const collection = room.collection(payload.collectionName)
  const [document] = readInTransaction(payload, room)
  if (!document) return 0
  room.transactions.put(payload.transactionId as string, collection, document._id, changeDocument(document, update))
  room.cost.hasWritten = true
  return 1
}

function setDocument(payload: DatabasePayload, room: ActionRoom) {
  const collection = room.collection(payload.collectionName)
  const _id = idOf(payload, room)
  const document = toDocument({ ...readWire(payload.data as string, room.townNow), _id })
  room.cost.hasWritten = true
  if (payload.transactionId) {
    const isNew = !room.transactions.find(payload.transactionId, collection, _id)
    room.transactions.put(payload.transactionId, collection, _id, document)
    return isNew ? { updated: 0, upsert_id: _id } : { updated: 1, upsert_id: null }
  }
  return room.file.write(() => {
    const stored = collection.find(_id)
    if (!stored) collection.insert(document)
    else collection.replace(stored, document)
    return stored ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: _id }
  })
}

function removeDocuments(payload: DatabasePayload, room: ActionRoom): number {
  const collection = room.collection(payload.collectionName)
  const removed = payload.transactionId ? removeInTransaction(payload, collection, room) : removeMatches(payload, collection, room)
  room.cost.hasWritten = removed > 0
  return removed
}

function removeInTransaction(payload: DatabasePayload, collection: Collection, room: ActionRoom): number {
  const [document] = readInTransaction(payload, room)
  if (document) room.transactions.put(payload.transactionId as string, collection, document._id, null)
  return document ? 1 : 0
}

function removeMatches(payload: DatabasePayload, collection: Collection, room: ActionRoom): number {
  return room.file.write(() => {
    const found = findMatches(payload, room)
    for (const stored of found) collection.remove(stored)
    return found.length
  })
}
