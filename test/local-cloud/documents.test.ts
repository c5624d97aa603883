/** What a function does to documents through the unmodified SDK. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
})
afterAll(() => cloud.stop())

test('a document comes back as it was written, dates and odd numbers included', async () => {
  const found = await runInFunction(cloud, async ({ db }) => {
    const { _id } = await db
      .collection('cases')
      .add({ data: { title: '灯不亮 😀', n: 1.5, big: 2 ** 40, none: null, at: new Date(5), list: [1, { a: true }] } })
    const { data } = await db.collection('cases').doc(_id).get()
    return { ...data, _id: data._id === _id, at: data.at instanceof Date && data.at.getTime() }
  })
  expect(found).toEqual({ _id: true, title: '灯不亮 😀', n: 1.5, big: 2 ** 40, none: null, at: 5, list: [1, { a: true }] })
})
