/** Transactions through the unmodified SDK: one moment to read, all or nothing to write, a conflict at once. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
})
beforeEach(async () => {
  await cloud.control('reset', { mayKeepInstances: true })
  await runInFunction(cloud, async ({ db }) => {
    await db.collection('accounts').add({ data: { _id: 'a', minutes: 100 } })
    await db.collection('accounts').add({ data: { _id: 'b', minutes: 0 } })
  })
})
afterAll(() => cloud.stop())

const minutes = () =>
  runInFunction(cloud, async ({ db }) => {
    const read = async (id: string) => (await db.collection('accounts').doc(id).get()).data.minutes as number
    return [await read('a'), await read('b')]
  })

test('what a transaction writes is seen by itself at once and by others after the commit', async () => {
  const seen = await runInFunction(cloud, async ({ db, _ }) => {
    const accounts = db.collection('accounts')
    const transaction = await db.startTransaction()
    const inside = transaction.collection('accounts')
    await inside.doc('a').update({ data: { minutes: _.inc(-10) } })
    await inside.doc('b').update({ data: { minutes: _.inc(10) } })
    await inside.add({ data: { _id: 'entry' } })
    const own = (await inside.doc('a').get()).data.minutes
    const others = (await accounts.doc('a').get()).data.minutes
    await transaction.commit()
    return { own, others, entry: (await accounts.doc('entry').get()).data._id }
  })
  expect(seen).toEqual({ own: 90, others: 100, entry: 'entry' })
  expect(await minutes()).toEqual([90, 10])
})

test('a transaction rolled back leaves nothing', async () => {
  await runInFunction(cloud, async ({ db }) => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('a').remove()
    await transaction.collection('accounts').add({ data: { _id: 'c' } })
    await transaction.rollback()
  })
  expect(await minutes()).toEqual([100, 0])
})

test('the snapshot is taken at the first operation, not at the start', async () => {
  const seen = await runInFunction(cloud, async ({ db }) => {
    const accounts = db.collection('accounts')
    const transaction = await db.startTransaction()
    await accounts.doc('a').update({ data: { minutes: 101 } })
    const first = (await transaction.collection('accounts').doc('a').get()).data.minutes
    await accounts.doc('a').update({ data: { minutes: 102 } })
    const second = (await transaction.collection('accounts').doc('a').get()).data.minutes
    await transaction.rollback()
    return [first, second]
  })
  expect(seen).toEqual([101, 101])
})

test('a second transaction that writes the same document fails at once with TransactionConflict', async () => {
  const refusal = await runInFunction(cloud, async ({ db }) => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 1 } })
    const refused = await second
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 2 } })
      .then(
        () => 'done',
        (error: { errMsg?: string; message?: string }) => `${error.errMsg ?? error.message}`,
      )
    await first.commit()
    return refused
  })
  expect(refusal).toContain('TransactionConflict')
  expect(await minutes()).toEqual([1, 0])
})

test('a write over what changed since the snapshot fails at once, before any commit', async () => {
  const refusal = await runInFunction(cloud, async ({ db }) => {
    const transaction = await db.startTransaction()
    await transaction.collection('accounts').doc('a').get()
    await db
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 50 } })
    return transaction
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 1 } })
      .then(
        () => 'done',
        (error: { errMsg?: string; message?: string }) => `${error.errMsg ?? error.message}`,
      )
  })
  expect(refusal).toContain('TransactionConflict')
  expect(await minutes()).toEqual([50, 0])
})

test('a plain write between a transaction’s read and its commit makes the commit a conflict', async () => {
  const outcome = await runInFunction(cloud, async ({ db }) => {
    const transaction = await db.startTransaction()
    await transaction
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 1 } })
    await db
      .collection('accounts')
      .doc('a')
      .update({ data: { minutes: 50 } })
    return transaction.commit().then(
      () => 'done',
      (error: { errMsg?: string; message?: string }) => `${error.errMsg ?? error.message}`,
    )
  })
  expect(outcome).toContain('TransactionConflict')
  expect(await minutes()).toEqual([50, 0])
})

test('a query inside a transaction is refused instead of leaving it silently', async () => {
  const refusal = await runInFunction(cloud, async ({ db }) => {
    const transaction = await db.startTransaction()
    return transaction
      .collection('accounts')
      .where({ _id: 'a', minutes: 100 })
      .get()
      .then(
        ({ data }: { data: unknown[] }) => `left the transaction: ${data.length}`,
        (error: { errMsg?: string; message?: string }) => `${error.errMsg ?? error.message}`,
      )
  })
  expect(refusal).toContain('only doc() and add()')
})
