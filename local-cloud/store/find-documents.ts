/** Answers a query through a declared index, checks every document again, and refuses in strict mode what a real collection would choke on. */
import { refuseStrictly } from '../cloud-error'
import type { Collection, StoredDocument } from './collection'
import { compareValues } from './key-codec'
import { matchesQuery } from './match-document'
import { type Plan, planQuery } from './plan-query'
import { refuseUnknownOperators } from './refuse-operators'
import type { Document, Sort, Value, ValueMap } from './value'
import { walkPlan } from './walk-plan'

export interface Search {
  query: ValueMap
  sort: Sort
  skip: number
  limit: number
}

export interface SearchResult {
  found: StoredDocument[]
  examined: number
  /** The index walked, `+sort` when it also gave the order, or `scan`. */
  plan: string
}

const EXAMINED_PER_RETURNED = 10
const EXAMINED_FREELY = 100

/** Strict mode refuses an unserved query, an in-memory sort, and more than 10 × returned + 100 documents examined. */
export function findDocuments(collection: Collection, search: Search, isStrict: boolean): SearchResult {
  refuseUnknownOperators(search.query)
  const planned = planQuery(search.query, search.sort, collection.indexes)
  if (isStrict) refuseUnserved(collection, search, planned)
  const plan = planned ?? (planQuery({}, [], collection.indexes) as Plan)
  const isSorted = planned?.isSorted === true
  const { matches, examined } = collectMatches(collection, search, plan, isSorted, isStrict)
  const ordered = isSorted || search.sort.length === 0 ? matches : sortInMemory(matches, search.sort)
  const found = ordered.slice(search.skip, search.skip + search.limit)
  if (isStrict) refuseCostly(collection, plan, examined, found.length)
  return { found, examined, plan: planned ? plan.index.name + (isSorted && search.sort.length > 0 ? '+sort' : '') : 'scan' }
}

function collectMatches(collection: Collection, search: Search, plan: Plan, isSorted: boolean, isStrict: boolean) {
  const enough = isSorted || search.sort.length === 0 ? search.skip + search.limit : Number.POSITIVE_INFINITY
  const matches: StoredDocument[] = []
  let examined = 0
  if (enough === 0) return { matches, examined }
  for (const stored of walkPlan(collection, plan, enough)) {
    examined += 1
    if (matchesQuery(stored.document, search.query)) matches.push(stored)
    if (matches.length >= enough) break
    if (isStrict) refuseCostly(collection, plan, examined, search.limit)
  }
  return { matches, examined }
}

function refuseUnserved(collection: Collection, { query, sort }: Search, plan: Plan | null): void {
  const asked = `${collection.name} ${JSON.stringify(query)}${sort.length > 0 ? ` sorted by ${JSON.stringify(sort)}` : ''}`
  if (!plan) refuseStrictly(`no declared index serves ${asked}; real CloudBase would scan the whole collection`)
  if (!plan.isSorted) refuseStrictly(`no declared index gives the order of ${asked}; real CloudBase would sort in memory`)
}

function refuseCostly(collection: Collection, plan: Plan, examined: number, returned: number): void {
  if (examined <= EXAMINED_PER_RETURNED * returned + EXAMINED_FREELY) return
  refuseStrictly(
    `${examined} documents of ${collection.name} examined by index ${plan.index.name} to return ${returned}; real CloudBase would be slow and bill every read`,
  )
}

function sortInMemory(matches: StoredDocument[], sort: Sort): StoredDocument[] {
  return [...matches].sort((left, right) => {
    for (const [field, direction] of sort) {
      const order = compareValues(valueAt(left.document, field), valueAt(right.document, field))
      if (order !== 0) return order * direction
    }
    return 0
  })
}

function valueAt(document: Document, path: string): Value | undefined {
  return path.split('.').reduce<Value | undefined>((value, part) => (value as ValueMap | undefined)?.[part], document)
}
