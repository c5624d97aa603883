/** What strict mode refuses, so that nothing works here that would fail, or crawl, on the real CloudBase. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
  await runInFunction(cloud, ({ db }) =>
    db
      .collection('cases')
      .doc('c')
      .set({ data: { n: 1 } }),
  )
})
afterAll(() => cloud.stop())

/** The refusal of a query on `cases`, written as the SDK would be given it. */
const refusalOf = (query: string) =>
  runInFunction(
    cloud,
    ({ db, _, input }) => {
      const start = new Function('cases', '_', 'db', `return ${input}`)
      return start(db.collection('cases'), _, db).then(
        () => 'done',
        ({ errMsg }: { errMsg: string }) => errMsg,
      )
    },
    query,
  )

test.each([
  ['$regularExpression', 'cases.where({ status: /^new/ }).get()'],
  ['$mod', 'cases.where({ n: _.mod(3, 0) }).get()'],
  ['$expr', 'cases.where(_.expr(_.aggregate.gt(["$a", "$b"]))).get()'],
  ['$nearSphere', 'cases.where({ at: _.geoNear({ geometry: db.Geo.Point(1, 1), maxDistance: 1 }) }).get()'],
  ['$geoWithin', 'cases.where({ at: _.geoWithin({ centerSphere: [[1, 1], 1] }) }).get()'],
  ['$mul', 'cases.doc("c").update({ data: { n: _.mul(2) } })'],
  ['$rename', 'cases.doc("c").update({ data: { n: _.rename("m") } })'],
  ['$pop', 'cases.doc("c").update({ data: { n: _.pop() } })'],
  ['$pullAll', 'cases.doc("c").update({ data: { n: _.pullAll(["a"]) } })'],
  ['aggregate', 'cases.aggregate().match({ status: "new" }).end()'],
])('%s is not emulated and says so', async (name, query) => {
  await runInFunction(cloud, ({ db }) =>
    db
      .collection('cases')
      .doc('c')
      .set({ data: { n: 1 } }),
  )
  const refusal = await refusalOf(query)
  expect(refusal).toContain('local-cloud does not emulate')
  expect(refusal).toContain(name === '$regularExpression' ? 'BSONRegExp' : name)
})

test('a query that no declared index serves is refused', async () => {
  expect(await refusalOf('cases.where({ title: "x" }).get()')).toContain('no declared index serves')
})

test('an order that no declared index gives is refused', async () => {
  expect(await refusalOf('cases.where({ status: "new" }).orderBy("title", "asc").get()')).toContain('no declared index gives the order')
})

test('reading many documents to return few is refused', async () => {
  await runInFunction(cloud, async ({ db }) => {
    for (let n = 0; n < 130; n++) await db.collection('cases').add({ data: { status: 'crowd', createdAt: n, kind: 'other' } })
  })
  expect(await refusalOf('cases.where({ status: "crowd", kind: "rare" }).limit(1).get()')).toContain('examined by index byStatus')
})

test('an inbox by scope is served in order by its index, and the wire says what it cost', async () => {
  await runInFunction(cloud, async ({ db }) => {
    for (let n = 0; n < 30; n++)
      await db.collection('cases').add({ data: { scopes: [`grid${n % 3}`, 'street'], open: true, dueAt: 100 - n } })
  })
  const dues = await runInFunction(cloud, async ({ db }) =>
    (await db.collection('cases').where({ scopes: 'street', open: true }).orderBy('dueAt', 'asc').limit(3).get()).data.map(
      ({ dueAt }: { dueAt: number }) => dueAt,
    ),
  )
  const { calls } = await cloud.control<{
    calls: { action: string; plan: string; examined: number; returned: number; function: string }[]
  }>('wire?since=0')
  expect(dues).toEqual([71, 72, 73])
  expect(calls.at(-1)).toMatchObject({ function: 'probe', action: 'database.getDocument', plan: 'inbox+sort', examined: 3, returned: 3 })
})

test('a document with two arrays in one index is refused, as MongoDB does', async () => {
  const refusal = await runInFunction(cloud, ({ db }) =>
    db
      .collection('pairs')
      .add({ data: { left: [1], right: [2] } })
      .catch(({ errMsg }: { errMsg: string }) => errMsg),
  )
  expect(refusal).toContain('cannot index parallel arrays')
})
