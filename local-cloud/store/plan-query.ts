/** Chooses the declared index for a query, in the order equality, sort, range, and the stretches of its keys to read. */
import { encodeComponent, successor, typeTag } from './key-codec'
import { type BoundOperator, type Predicate, type Predicates, readPredicates } from './read-predicates'
import type { Direction, Sort, ValueMap } from './value'

export interface PlannedIndex {
  name: string
  fields: Sort
  /** Which fields have ever met an array. */
  multikey: boolean[]
}

/** Keys from `low` up to but not including `high`; `prefixLength` bytes of them are fixed by equality. */
export interface KeyRange {
  low: Buffer
  high: Buffer
  prefixLength: number
}

export interface Plan {
  index: PlannedIndex
  ranges: KeyRange[]
  /** Whether reading the ranges merged by key gives the wished order. */
  isSorted: boolean
  isReversed: boolean
}

const MOST_RANGES = 128
const MIRRORED = { $gt: '$lt', $gte: '$lte', $lt: '$gt', $lte: '$gte' } as const

/** The best plan, or null when no index bounds the query (an empty query may walk any index whose order is wished). */
export function planQuery(query: ValueMap, sort: Sort, indexes: PlannedIndex[]): Plan | null {
  const predicates = readPredicates(query)
  const isWholeWalk = Object.keys(query).length === 0
  let best: { plan: Plan; score: number } | null = null
  for (const index of indexes) {
    const candidate = planIndex(index, predicates, sort)
    if (candidate.bounded === 0 && !isWholeWalk) continue
    const score = candidate.bounded + (candidate.plan.isSorted ? 1000 : 0)
    if (!best || score > best.score) best = { plan: candidate.plan, score }
  }
  return best?.plan ?? null
}

function planIndex(index: PlannedIndex, predicates: Predicates, sort: Sort): { plan: Plan; bounded: number } {
  const equality = readEquality(index, predicates)
  const at = equality.fields.length
  const bounds = at < index.fields.length ? readBounds(index, at, predicates) : []
  const ranges = equality.prefixes.map((prefix) => rangeOf(prefix, bounds, index.fields[at]?.[1] ?? 1))
  const order = readOrder(index, equality, sort)
  const plan = { index, ranges, isSorted: order !== null, isReversed: order === 'reversed' }
  return { plan, bounded: equality.prefixes.length > 1 ? at * 10 - 1 + bounds.length : at * 10 + bounds.length * 2 }
}

interface Equality {
  prefixes: Buffer[]
  fields: { isSingle: boolean }[]
}

function readEquality(index: PlannedIndex, predicates: Predicates): Equality {
  let prefixes: Buffer[] = [Buffer.alloc(0)]
  const fields: { isSingle: boolean }[] = []
  for (const [field, direction] of index.fields) {
    const equals = (predicates.get(field) ?? []).filter((predicate) => predicate.kind === 'equals')
    const narrowest = equals.sort((left, right) => left.values.length - right.values.length)[0]
    if (!narrowest || prefixes.length * narrowest.values.length > MOST_RANGES) break
    prefixes = prefixes.flatMap((prefix) => narrowest.values.map((value) => Buffer.concat([prefix, encodeComponent(value, direction)])))
    fields.push({ isSingle: narrowest.values.length === 1 })
  }
  return { prefixes, fields }
}

type Bound = Extract<Predicate, { kind: 'bound' }>

// Two bounds on an array may be met by two different elements, so only one of them may cut the keys.
function readBounds(index: PlannedIndex, at: number, predicates: Predicates): Bound[] {
  const [field] = index.fields[at] as [string, Direction]
  const bounds = (predicates.get(field) ?? []).filter((predicate) => predicate.kind === 'bound')
  return index.multikey[at] ? bounds.slice(0, 1) : bounds
}

function rangeOf(prefix: Buffer, bounds: Bound[], direction: Direction): KeyRange {
  const range = { low: prefix, high: successor(prefix), prefixLength: prefix.length }
  for (const { operator, value } of bounds) {
    const tag = typeTag(value)
    const ofType = Buffer.concat([prefix, Buffer.from([direction === 1 ? tag : tag ^ 255])])
    const key = Buffer.concat([prefix, encodeComponent(value, direction)])
    const cut: BoundOperator = direction === 1 ? operator : MIRRORED[operator]
    narrow(range, ofType, successor(ofType))
    if (cut === '$gt') narrow(range, successor(key), range.high)
    if (cut === '$gte') narrow(range, key, range.high)
    if (cut === '$lt') narrow(range, range.low, key)
    if (cut === '$lte') narrow(range, range.low, successor(key))
  }
  return range
}

function narrow(range: KeyRange, low: Buffer, high: Buffer): void {
  if (Buffer.compare(low, range.low) > 0) range.low = low
  if (Buffer.compare(high, range.high) < 0) range.high = high
}

// A field fixed to one value orders nothing, unless it holds arrays: then its place in the sort is another element's.
function readOrder(index: PlannedIndex, equality: Equality, sort: Sort): 'forward' | 'reversed' | null {
  const fixed = new Set(index.fields.filter((_, at) => equality.fields[at]?.isSingle && !index.multikey[at]).map(([field]) => field))
  const wished = sort.filter(([field]) => !fixed.has(field))
  const rest = index.fields.slice(equality.fields.length)
  const multikey = index.multikey.slice(equality.fields.length)
  if (wished.length > rest.length) return null
  if (wished.some((_, at) => multikey[at])) return null
  if (wished.every(([field, direction], at) => rest[at]?.[0] === field && rest[at]?.[1] === direction)) return 'forward'
  return wished.every(([field, direction], at) => rest[at]?.[0] === field && rest[at]?.[1] === -direction) ? 'reversed' : null
}
