/** Who calls: nobody is ever taken for someone else, and nobody plays a timer. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
})
beforeEach(() => cloud.control('reset', { mayKeepInstances: true }))
afterAll(() => cloud.stop())

test('fifty people calling at once each stay themselves, before and after waiting', async () => {
  const people = Array.from({ length: 50 }, (_, at) => `person-${at}`)
  const seen = await Promise.all(
    people.map((openid) =>
      runInFunction(
        cloud,
        async ({ cloud: sdk, db }) => {
          const before = sdk.getWXContext().OPENID
          await db.collection('notes').add({ data: { by: before } })
          return [before, sdk.getWXContext().OPENID]
        },
        undefined,
        openid,
      ),
    ),
  )
  expect(seen).toEqual(people.map((openid) => [openid, openid]))
})

test('a function called by a function keeps the person, and the source says how it came', async () => {
  const nested = await runInFunction(
    cloud,
    async ({ cloud: sdk }) => (await sdk.callFunction({ name: 'clockwork', data: { Type: 'Timer' } })).result,
    undefined,
    'oMei',
  )
  expect(nested).toEqual({ source: 'wx_client,scf', openid: 'oMei' })
})

test('a phone that sends a timer’s event, or claims a source, is still a phone', async () => {
  const { body } = await cloud.call('clockwork', { Type: 'Timer', TriggerName: 'morning', TCB_SOURCE: 'timer', source: 'timer' }, 'oForger')
  expect(body).toEqual({ source: 'wx_client', openid: 'oForger' })
})

test('a real timer bears no openid and its own source', async () => {
  await cloud.control('timers/fire', { function: 'clockwork' })
  const note = await runInFunction(cloud, async ({ db }) => (await db.collection('notes').orderBy('at', 'desc').limit(1).get()).data[0])
  expect(note).toMatchObject({ source: 'timer', openid: null, event: { Type: 'Timer', TriggerName: 'morning' } })
})

test('userInfo in the payload is replaced by the platform’s', async () => {
  await cloud.call('clockwork', { userInfo: { openId: 'oSomeoneElse' } }, 'oMe')
  const note = await runInFunction(cloud, async ({ db }) => (await db.collection('notes').orderBy('at', 'desc').limit(1).get()).data[0])
  expect(note.event.userInfo).toEqual({ appId: 'wxlocal', openId: 'oMe' })
})

test.each([
  ['nobody', undefined],
  ['digits only', '123456'],
  ['spaces', 'a b'],
])('%s is not an openid', async (_, openid) => {
  const response = await fetch(`${cloud.url}/call/probe`, {
    method: 'POST',
    body: '{}',
    headers: openid ? { 'x-local-openid': openid } : {},
  })
  expect(response.status).toBe(401)
})

test('another site open in the same browser cannot call', async () => {
  const headers = { 'x-local-openid': 'oLan', origin: 'https://elsewhere.example' }
  const response = await fetch(`${cloud.url}/call/probe`, { method: 'POST', body: '{}', headers })
  expect(response.status).toBe(403)
})
