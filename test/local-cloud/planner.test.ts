/** The planner and its indexes never change an answer: checked against mingo reading every document. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { Query } from 'mingo'
import type { ActionCost } from '../../local-cloud/store/database-actions'
import { type DocumentStore, openDocumentStore } from '../../local-cloud/store/document-store'
import { compareValues } from '../../local-cloud/store/key-codec'
import type { Document, Sort, Value, ValueMap } from '../../local-cloud/store/value'
import { readWire, writeWire } from '../../local-cloud/store/wire-codec'

const NOW = new Date(0)
const SCOPES = ['grid1', 'grid2', 'grid3', 'estate1', 'street']
const STATUSES = ['new', 'whistled', 'closed']
const INDEXES: Record<string, Sort> = {
  inbox: [
    ['scopes', 1],
    ['open', 1],
    ['dueAt', 1],
  ],
  byStatus: [
    ['status', 1],
    ['createdAt', -1],
  ],
  bySummons: [
    ['summonses.unit', 1],
    ['summonses.step', 1],
  ],
  byMixed: [['mixed', 1]],
  byPriority: [
    ['priority', -1],
    ['cost', 1],
  ],
}

const mixedValue: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, 1, -5, 0, 2.5, 'a', 'b', '', true, false, new Date(5), new Date(-5)),
  fc.array(fc.constantFrom<Value>(1, 3, 'a', 9), { maxLength: 3 }),
)
const caseFields = fc.record(
  {
    scopes: fc.uniqueArray(fc.constantFrom(...SCOPES), { maxLength: 3 }),
    open: fc.boolean(),
    dueAt: fc.integer({ min: 0, max: 40 }).map((n) => new Date(n)),
    status: fc.constantFrom(...STATUSES),
    createdAt: fc.integer({ min: 0, max: 40 }),
    summonses: fc.array(fc.record({ unit: fc.constantFrom('u1', 'u2', 'u3'), step: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    mixed: mixedValue,
    priority: fc.integer({ min: 0, max: 5 }),
    cost: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: ['dueAt'] },
)

const bound = (value: fc.Arbitrary<Value>) =>
  fc.oneof(
    value,
    fc.record({ $gt: value, $lte: value }),
    fc.record({ $gte: value }),
    fc.record({ $lt: value }),
    fc.record({ $in: fc.array(value, { minLength: 1, maxLength: 3 }) }),
    fc.record({ $ne: value }),
  ) as fc.Arbitrary<Value>
const number = (max: number) => fc.integer({ min: 0, max })
const scope = fc.constantFrom(...SCOPES)
const queries = fc.record(
  {
    scopes: fc.oneof(
      scope,
      fc.record({ $in: fc.array(scope, { minLength: 1, maxLength: 3 }) }),
      fc.record({ $all: fc.array(scope, { minLength: 1, maxLength: 2 }) }),
    ),
    open: fc.boolean(),
    dueAt: bound(number(40).map((n) => new Date(n))),
    status: bound(fc.constantFrom(...STATUSES)),
    createdAt: bound(number(40)),
    'summonses.unit': fc.constantFrom('u1', 'u2'),
    summonses: fc.record({ $elemMatch: fc.record({ unit: fc.constantFrom('u1', 'u3'), step: bound(number(2)) }) }),
    mixed: fc.oneof(
      bound(fc.constantFrom<Value>(1, 'a', true, new Date(5))),
      fc.constantFrom<Value>(null, { $exists: true }, { $exists: false }, { $size: 2 }),
    ),
    priority: bound(number(5)),
    $or: fc.tuple(fc.record({ priority: number(5) }), fc.record({ cost: fc.record({ $gt: number(9) }) })),
    _id: fc.record({ $in: fc.array(number(300).map(String), { minLength: 1, maxLength: 5 }) }),
  },
  { requiredKeys: [] },
)
const sorts = fc.constantFrom<Sort>(
  [],
  [['dueAt', 1]],
  [['dueAt', -1]],
  [['createdAt', -1]],
  [['createdAt', 1]],
  [
    ['priority', -1],
    ['cost', 1],
  ],
  [['_id', 1]],
)

const folder = mkdtempSync(path.join(tmpdir(), 'planner-'))
const documents: Document[] = fc
  .sample(caseFields, { numRuns: 300, seed: 7 })
  .map((fields, at) => ({ _id: String(at), ...fields }) as Document)
let store: DocumentStore
beforeAll(() => {
  const indexes = Object.entries(INDEXES).map(([name, fields]) => ({ name, fields, unique: false }))
  store = openDocumentStore({ dataDir: folder, collections: { cases: indexes }, isStrict: false })
  store.answer('insertDocument', { collectionName: 'cases', data: documents.map(writeWire) }, NOW)
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

function ask(query: ValueMap, sort: Sort): { found: Document[]; cost: ActionCost } {
  const payload = { collectionName: 'cases', query: writeWire(query), order: writeWire(Object.fromEntries(sort)), limit: 1000 }
  const { answer, cost } = store.answer('getDocument', payload, NOW)
  const { list } = (answer as { data: { list: string[] } }).data
  return { found: list.map((text) => readWire(text, NOW) as Document), cost }
}

test('hundreds of random queries answer what a full scan by mingo answers, in the order asked for', () => {
  const plans = new Map<string, number>()
  fc.assert(
    fc.property(queries, sorts, (query, sort) => {
      const { found, cost } = ask(query as ValueMap, sort)
      plans.set(cost.plan, (plans.get(cost.plan) ?? 0) + 1)
      const oracle = new Query(query as object, {})
      const expected = documents.filter((document) => oracle.test(document)).map(({ _id }) => _id)
      expect(found.map(({ _id }) => _id).sort()).toEqual([...expected].sort())
      for (const [before, after] of found.slice(1).map((document, at) => [found[at], document] as [Document, Document])) {
        const order =
          sort.map(([field, direction]) => compareValues(before[field], after[field]) * direction).find((sign) => sign !== 0) ?? 0
        expect(order).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 450, seed: 11 },
  )
  // A planner that always scanned would agree with mingo too.
  expect([...plans.keys()]).toEqual(
    expect.arrayContaining(['inbox+sort', 'byStatus+sort', 'bySummons', 'byMixed', 'byPriority+sort', '_id_']),
  )
})

test('equality on the array of scopes serves the order of the due instants after it', () => {
  const { found, cost } = ask({ scopes: 'street', open: true }, [['dueAt', 1]])
  expect(cost.plan).toBe('inbox+sort')
  expect(cost.examined).toBe(found.length)
})

test('the order of a field that holds arrays is never taken from the index', () => {
  expect(ask({ mixed: { $gte: 0 } }, [['mixed', 1]]).cost.plan).toBe('byMixed')
})

test('two bounds on an array may be met by two of its elements', () => {
  store.answer('insertDocument', { collectionName: 'cases', data: [writeWire({ _id: 'two', mixed: [1, 9] })] }, NOW)
  const { found, cost } = ask({ mixed: { $gt: 8, $lt: 2 } }, [])
  expect(found.map(({ _id }) => _id)).toContain('two')
  expect(cost.plan).toBe('byMixed')
  store.answer('removeDocument', { collectionName: 'cases', query: writeWire({ _id: 'two' }) }, NOW)
})

test('several scopes are merged in the order of the due instants, each case once', () => {
  const { found, cost } = ask({ scopes: { $in: ['grid1', 'grid2', 'street'] }, open: true }, [['dueAt', -1]])
  expect(cost.plan).toBe('inbox+sort')
  expect(new Set(found.map(({ _id }) => _id)).size).toBe(found.length)
})

test('$elemMatch on fields never matches a scalar, which mingo would let through', () => {
  store.answer('insertDocument', { collectionName: 'cases', data: [writeWire({ _id: 'scalars', summonses: [1, 2] })] }, NOW)
  expect(ask({ _id: 'scalars', summonses: { $elemMatch: { unit: { $exists: false } } } }, []).found).toEqual([])
  store.answer('removeDocument', { collectionName: 'cases', query: writeWire({ _id: 'scalars' }) }, NOW)
})
