/** What a function does to documents through the unmodified SDK. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
})
beforeEach(() => cloud.control('reset', { mayKeepInstances: true }))
afterAll(() => cloud.stop())

test('a document comes back as it was written, dates and odd numbers included', async () => {
  const found = await runInFunction(cloud, async ({ db }) => {
    const written = { title: '灯不亮 😀', n: 1.5, big: 2 ** 40, none: null, at: new Date(5), list: [1, { a: true }] }
    const { _id } = await db.collection('cases').add({ data: written })
    const { data } = await db.collection('cases').doc(_id).get()
    return { ...data, _id: data._id === _id, at: data.at instanceof Date && data.at.getTime() }
  })
  expect(found).toEqual({ _id: true, title: '灯不亮 😀', n: 1.5, big: 2 ** 40, none: null, at: 5, list: [1, { a: true }] })
})

test('a server date is the town’s instant, with its offset', async () => {
  await cloud.control('clock', { set: '2026-10-08T01:00:00.000Z', rate: 0 })
  const at = await runInFunction(cloud, async ({ db }) => {
    await db.collection('accounts').add({ data: { _id: 'a', at: db.serverDate({ offset: 60_000 }) } })
    return (await db.collection('accounts').doc('a').get()).data.at.toISOString()
  })
  expect(at).toBe('2026-10-08T01:01:00.000Z')
})

test('every update operator a document product needs does what MongoDB does', async () => {
  const after = await runInFunction(cloud, async ({ db, _ }) => {
    const document = db.collection('accounts').doc('a')
    const lines = [{ by: 'x', n: 1 }, { by: 'y', n: 2 }, 'plain']
    await db
      .collection('accounts')
      .add({ data: { _id: 'a', n: 1, low: 5, high: 5, tags: ['a', 'b'], place: { estate: 1, grid: 2 }, old: 1, lines } })
    await document.update({
      data: { n: _.inc(2), 'place.estate': 9, old: _.remove(), made: _.set({ deep: [1] }), low: _.min(3), high: _.max(9) },
    })
    await document.update({ data: { tags: _.push({ each: ['c', 'd'], position: 1, slice: 3 }), lines: _.pull({ n: _.gt(1) }) } })
    await document.update({ data: { tags: _.addToSet('a'), 'new.path.here': 1 } })
    await document.update({ data: { tags: _.unshift(['0']) } })
    return (await document.get()).data
  })
  expect(after).toEqual({
    _id: 'a',
    n: 3,
    low: 3,
    high: 9,
    tags: ['0', 'a', 'c', 'd'],
    place: { estate: 9, grid: 2 },
    made: { deep: [1] },
    lines: [{ by: 'x', n: 1 }, 'plain'],
    new: { path: { here: 1 } },
  })
})

test('a change MongoDB would reject is rejected and changes nothing', async () => {
  const refused = await runInFunction(cloud, async ({ db, _ }) => {
    const document = db.collection('accounts').doc('a')
    await db.collection('accounts').add({ data: { _id: 'a', name: 'lamp', n: 1 } })
    const changes = [{ name: _.inc(1) }, { name: _.push(['x']) }, { 'name.deep': 1 }]
    const codes = []
    for (const data of changes)
      codes.push(
        await document.update({ data }).then(
          () => 'done',
          (error: { errCode: number }) => error.errCode,
        ),
      )
    return { codes, data: (await document.get()).data }
  })
  expect(refused).toEqual({ codes: [-502001, -502001, -502001], data: { _id: 'a', name: 'lamp', n: 1 } })
})

test('an update that matches nothing, or changes nothing, says updated 0', async () => {
  const counts = await runInFunction(cloud, async ({ db }) => {
    const cases = db.collection('cases')
    await cases.add({ data: { _id: 'a', version: 1 } })
    const update = async (version: number, to: number) =>
      (await cases.where({ _id: 'a', version }).update({ data: { version: to } })).stats.updated
    return [await update(7, 8), await update(1, 1), await update(1, 2)]
  })
  expect(counts).toEqual([0, 0, 1])
})

test('set writes the whole document, made or replaced', async () => {
  const answer = await runInFunction(cloud, async ({ db }) => {
    const document = db.collection('accounts').doc('a')
    const made = await document.set({ data: { one: 1 } })
    const replaced = await document.set({ data: { two: 2 } })
    return { made: made.stats, replaced: replaced.stats, data: (await document.get()).data }
  })
  expect(answer).toMatchObject({ made: { created: 1, updated: 0 }, replaced: { created: 0, updated: 1 }, data: { _id: 'a', two: 2 } })
})

test('removing takes the document and its index entries', async () => {
  const left = await runInFunction(cloud, async ({ db }) => {
    const people = db.collection('people')
    await people.add({ data: { _id: 'a', phoneKey: 'k' } })
    await people.doc('a').remove()
    await people.add({ data: { _id: 'b', phoneKey: 'k' } })
    return (await people.where({ phoneKey: 'k' }).get()).data.map(({ _id }: { _id: string }) => _id)
  })
  expect(left).toEqual(['b'])
})

test('a unique index treats a missing field as null, and an _id is given once', async () => {
  const codes = await runInFunction(cloud, async ({ db }) => {
    const add = (data: object) =>
      db
        .collection('people')
        .add({ data })
        .then(
          () => 'added',
          ({ errCode }: { errCode: number }) => errCode,
        )
    return [await add({ _id: 'a' }), await add({ _id: 'b' }), await add({ _id: 'a', phoneKey: 'k' })]
  })
  expect(codes).toEqual(['added', -502001, -502001])
})

test('a page is asked for by order, skip, limit and fields', async () => {
  const page = await runInFunction(cloud, async ({ db }) => {
    for (let n = 0; n < 6; n++)
      await db
        .collection('cases')
        .add({ data: { _id: `c${n}`, scopes: ['grid1', 'street'], open: true, dueAt: n, sealed: { words: 'x' } } })
    const inbox = db.collection('cases').where({ scopes: 'grid1', open: true }).orderBy('dueAt', 'desc')
    return (await inbox.skip(1).limit(2).field({ dueAt: true }).get()).data
  })
  expect(page).toEqual([
    { _id: 'c4', dueAt: 4 },
    { _id: 'c3', dueAt: 3 },
  ])
})

test('an unknown collection is refused as CloudBase refuses it', async () => {
  const code = await runInFunction(cloud, ({ db }) =>
    db
      .collection('ghosts')
      .add({ data: {} })
      .catch(({ errCode }: { errCode: number }) => errCode),
  )
  expect(code).toBe(-502005)
})

test('one of fifty handlers that saw the same version wins', async () => {
  await runInFunction(cloud, ({ db }) => db.collection('cases').add({ data: { _id: 'c', version: 1 } }))
  const race = Array.from({ length: 50 }, () =>
    runInFunction(
      cloud,
      async ({ db }) =>
        (
          await db
            .collection('cases')
            .where({ _id: 'c', version: 1 })
            .update({ data: { version: 2 } })
        ).stats.updated as number,
    ),
  )
  const won = (await Promise.all(race)).reduce((sum, updated) => sum + updated, 0)
  expect(won).toBe(1)
})
