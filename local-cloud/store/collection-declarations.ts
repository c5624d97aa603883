/** Reads config/collections.json: the collections that exist, their indexes, and what a client may do in storage. */
import { readFileSync } from 'node:fs'
import type { Direction, Sort } from './value'

export interface IndexDeclaration {
  name: string
  fields: Sort
  unique: boolean
}
export interface StorageRules {
  clientMayCreate: string[]
  maxBytes: number
}
export interface CollectionDeclarations {
  collections: Record<string, IndexDeclaration[]>
  storage: StorageRules
}

interface RawDeclarations {
  collections?: Record<string, { indexes?: { name: string; fields: [string, Direction][]; unique?: boolean }[] }>
  storage?: Partial<StorageRules>
}

const TEN_MEGABYTES = 10 * 1024 * 1024
const NAME = /^[A-Za-z][\w-]*$/

/** Throws one sentence when a declaration could not exist on CloudBase. */
export function readCollectionDeclarations(file: string): CollectionDeclarations {
  const raw = JSON.parse(readFileSync(file, 'utf8')) as RawDeclarations
  const collections: CollectionDeclarations['collections'] = {}
  for (const [collection, { indexes = [] }] of Object.entries(raw.collections ?? {})) {
    if (!NAME.test(collection)) throw new Error(`${file}: "${collection}" is no collection name`)
    collections[collection] = indexes.map(({ name, fields, unique = false }) => {
      checkIndex(`${file}: index ${collection}.${name}`, name, fields)
      return { name, fields, unique }
    })
  }
  const { clientMayCreate = [], maxBytes = TEN_MEGABYTES } = raw.storage ?? {}
  return { collections, storage: { clientMayCreate, maxBytes } }
}

function checkIndex(label: string, name: string, fields: [string, Direction][]): void {
  if (!NAME.test(name)) throw new Error(`${label}: the name is not made of letters, digits, - and _`)
  if (!Array.isArray(fields) || fields.length === 0) throw new Error(`${label}: it has no fields`)
  for (const [field, direction] of fields) {
    if (direction !== 1 && direction !== -1) throw new Error(`${label}: the direction of ${field} must be 1 or -1`)
    if (field.split('.').some((part) => !part || part.startsWith('$') || /^\d+$/.test(part)))
      throw new Error(`${label}: ${field} is no field path`)
  }
}
