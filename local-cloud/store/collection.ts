/** One collection on the disk: its documents, and the key table of each of its indexes kept in step with them. */
import { CloudError } from '../cloud-error'
import type { IndexDeclaration } from './collection-declarations'
import type { Bindable, DatabaseFile, Row } from './database-file'
import { indexEntriesOf } from './index-entries'
import { encodeValue } from './key-codec'
import type { KeyRange, PlannedIndex } from './plan-query'
import { readStored, writeStored } from './stored-codec'
import type { Document } from './value'

export interface StoredDocument {
  rowId: number
  /** Another number after every write, so that a transaction can tell whether someone was faster. */
  revision: number
  document: Document
}

/** A stored document met at a key of the index that is walked. */
export type IndexedDocument = StoredDocument & { key: Buffer }

export interface Collection {
  name: string
  /** The declared indexes and `_id_`, which every collection has. */
  indexes: PlannedIndex[]
  find(id: Document['_id'], from?: DatabaseFile): StoredDocument | null
  insert(document: Document): void
  replace(stored: StoredDocument, document: Document): void
  remove(stored: StoredDocument): void
  /** Up to `limit` entries of a range, after the entry given, in the order of keys or against it. */
  readRange(index: PlannedIndex, range: KeyRange, isReversed: boolean, after: IndexedDocument | null, limit: number): IndexedDocument[]
}

export const ID_INDEX = '_id_'

/** Opens a collection, building the indexes that are new or were declared otherwise before. */
export function openCollection(file: DatabaseFile, name: string, declarations: IndexDeclaration[], nextRevision: () => number): Collection {
  const table = `"documents:${name}"`
  file.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (rowId INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, revision INTEGER NOT NULL, document TEXT NOT NULL)`,
  )
  const indexes = declarations.map((declaration) => openIndex(file, name, declaration))
  const idIndex: PlannedIndex = { name: ID_INDEX, fields: [['_id', 1]], multikey: [false] }
  const addEntries = (rowId: number, document: Document) => {
    for (const index of indexes) index.add(rowId, document)
  }
  const dropEntries = ({ rowId, document }: StoredDocument) => {
    for (const index of indexes) index.drop(rowId, document)
  }
  return {
    name,
    indexes: [idIndex, ...indexes.map(({ planned }) => planned)],
    find: (id, from = file) => {
      const row = from.all(`SELECT rowId, revision, document FROM ${table} WHERE id = ?`, [encodeValue(id)])[0]
      return row ? toStored(row) : null
    },
    insert: (document) => {
      const id = encodeValue(document._id)
      if (file.all(`SELECT rowId FROM ${table} WHERE id = ?`, [id]).length > 0) throw duplicateKey(name, ID_INDEX)
      const sql = `INSERT INTO ${table} (id, revision, document) VALUES (?, ?, ?) RETURNING rowId`
      const row = file.all(sql, [id, nextRevision(), writeStored(document)])[0] as Row
      addEntries(Number(row.rowId), document)
    },
    replace: (stored, document) => {
      dropEntries(stored)
      file.run(`UPDATE ${table} SET revision = ?, document = ? WHERE rowId = ?`, [nextRevision(), writeStored(document), stored.rowId])
      addEntries(stored.rowId, document)
    },
    remove: (stored) => {
      dropEntries(stored)
      file.run(`DELETE FROM ${table} WHERE rowId = ?`, [stored.rowId])
    },
    readRange: (index, range, isReversed, after, limit) => {
      const source =
        index === idIndex
          ? `(SELECT id AS key, rowId AS entryRow, rowId, revision, document FROM ${table})`
          : `(SELECT entries.key AS key, entries.rowId AS entryRow, stored.rowId AS rowId, stored.revision AS revision, stored.document AS document
              FROM ${entryTable(name, index.name)} entries CROSS JOIN ${table} stored ON stored.rowId = entries.rowId)`
      const [lowest, highest] = isReversed ? ['key >= ?', '(key, entryRow) < (?, ?)'] : ['(key, entryRow) > (?, ?)', 'key < ?']
      const order = isReversed ? 'key DESC, entryRow DESC' : 'key, entryRow'
      const start: Bindable[] = [after?.key ?? (isReversed ? range.high : range.low), after?.rowId ?? -1]
      const values = isReversed ? [range.low, ...start, limit] : [...start, range.high, limit]
      const rows = file.all(`SELECT * FROM ${source} WHERE ${lowest} AND ${highest} ORDER BY ${order} LIMIT ?`, values)
      return rows.map((row) => ({ ...toStored(row), key: Buffer.from(row.key as Buffer) }))
    },
  }
}

const entryTable = (collection: string, index: string) => `"entries:${collection}:${index}"`

function toStored(row: Row): StoredDocument {
  return { rowId: Number(row.rowId), revision: Number(row.revision), document: readStored(row.document as string) }
}

interface OpenIndex {
  planned: PlannedIndex
  add(rowId: number, document: Document): void
  drop(rowId: number, document: Document): void
}

function openIndex(file: DatabaseFile, collection: string, { name, fields, unique }: IndexDeclaration): OpenIndex {
  const table = entryTable(collection, name)
  const planned: PlannedIndex = { name, fields, multikey: fields.map(() => false) }
  const saveState = () => {
    const state = [collection, name, JSON.stringify({ fields, unique }), JSON.stringify(planned.multikey)]
    file.run('INSERT OR REPLACE INTO indexes (collection, name, declaration, multikey) VALUES (?, ?, ?, ?)', state)
  }
  const index: OpenIndex = {
    planned,
    add: (rowId, document) => {
      const { keys, multikey } = indexEntriesOf(document, fields)
      if (multikey.some((isMultikey, at) => isMultikey && !planned.multikey[at])) {
        multikey.forEach((isMultikey, at) => {
          planned.multikey[at] ||= isMultikey
        })
        saveState()
      }
      for (const key of keys) {
        if (unique && file.all(`SELECT rowId FROM ${table} WHERE key = ? AND rowId <> ? LIMIT 1`, [key, rowId]).length > 0)
          throw duplicateKey(collection, name)
        file.run(`INSERT INTO ${table} (key, rowId) VALUES (?, ?)`, [key, rowId])
      }
    },
    drop: (rowId, document) => {
      for (const key of indexEntriesOf(document, fields).keys) file.run(`DELETE FROM ${table} WHERE key = ? AND rowId = ?`, [key, rowId])
    },
  }
  const saved = file.all('SELECT declaration, multikey FROM indexes WHERE collection = ? AND name = ?', [collection, name])[0]
  if (saved?.declaration === JSON.stringify({ fields, unique })) planned.multikey = JSON.parse(saved.multikey as string)
  else buildIndex(file, collection, table, index, saveState)
  return index
}

function buildIndex(file: DatabaseFile, collection: string, table: string, index: OpenIndex, saveState: () => void): void {
  file.write(() => {
    file.exec(`DROP TABLE IF EXISTS ${table}`)
    file.exec(`CREATE TABLE ${table} (key BLOB NOT NULL, rowId INTEGER NOT NULL, PRIMARY KEY (key, rowId)) WITHOUT ROWID`)
    for (const row of file.all(`SELECT rowId, revision, document FROM "documents:${collection}"`)) {
      const { rowId, document } = toStored(row)
      index.add(rowId, document)
    }
    saveState()
  })
}

const duplicateKey = (collection: string, index: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `E11000 duplicate key error collection: ${collection} index: ${index}`)
