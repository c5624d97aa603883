/** The WeChat calls a function makes, answered as WeChat answers. */
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud()
})
beforeEach(() => cloud.control('reset', { mayKeepInstances: true }))
afterAll(() => cloud.stop())

test('a subscribe message lands in the outbox with the town’s time', async () => {
  await cloud.control('clock', { set: '2026-09-30T01:00:00.000Z', rate: 0 })
  await runInFunction(cloud, ({ cloud: sdk }) =>
    sdk.openapi.subscribeMessage.send({ touser: 'oMei', templateId: 'T1', page: 'pages/case?id=1', data: { thing1: { value: '路灯' } } }),
  )
  const { messages } = await cloud.control<{ messages: object[] }>('outbox')
  expect(messages).toMatchObject([{ at: '2026-09-30T01:00:00.000Z', touser: 'oMei', data: { thing1: { value: '路灯' } } }])
})

test('a message to nobody is refused', async () => {
  const code = await runInFunction(cloud, ({ cloud: sdk }) =>
    sdk.openapi.subscribeMessage.send({ touser: '', templateId: 'T1', data: {} }).catch(({ errCode }: { errCode: number }) => errCode),
  )
  expect(code).toBe(40003)
})

test('a text is passed or found risky, and a checker that is down fails', async () => {
  const check = (content: string) =>
    runInFunction(
      cloud,
      ({ cloud: sdk, input }) =>
        sdk.openapi.security.msgSecCheck({ openid: 'oLan', scene: 2, version: 2, content: input }).then(
          ({ result, traceId }: { result: { suggest: string }; traceId: string }) => `${result.suggest} ${typeof traceId}`,
          ({ errCode }: { errCode: number }) => errCode,
        ),
      content,
    )
  expect(await check('路灯不亮')).toBe('pass string')
  expect(await check('这是违禁内容')).toBe('risky string')
  await cloud.control('faults', { openapi: { 'security.msgSecCheck': 'down' } })
  expect(await check('路灯不亮')).toBe(-1)
  await cloud.control('faults', { openapi: { 'security.msgSecCheck': null } })
  expect(await check('路灯不亮')).toBe('pass string')
})

test('an image check is accepted at once and its result arrives later as WeChat pushes it', async () => {
  const traceIds = await runInFunction(cloud, async ({ cloud: sdk }) => {
    const check = async (name: string, bytes: string) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: `photos/${name}.jpg`, fileContent: Buffer.from(bytes) })
      const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] })
      const answer = await sdk.openapi.security.mediaCheckAsync({
        mediaUrl: fileList[0].tempFileURL,
        mediaType: 2,
        version: 2,
        scene: 1,
        openid: 'oLan',
      })
      return answer.traceId as string
    }
    return [await check('lamp', 'a lamp'), await check('bad', 'JPEG WEIJIN-TEST'), await check('灯', '灯')]
  })
  await cloud.control('drain', {})
  const { results, sources } = await runInFunction(cloud, async ({ db }) => {
    const { data } = await db.collection('notes').get()
    const pushed = data.filter(({ event }: { event: { Event?: string } }) => event.Event === 'wxa_media_check')
    type Note = { event: { trace_id: string; errcode: number; result: { suggest: string } }; source: string; openid: string | null }
    return {
      results: Object.fromEntries(pushed.map(({ event }: Note) => [event.trace_id, `${event.errcode} ${event.result?.suggest}`])),
      sources: pushed.map(({ source, openid }: Note) => `${source} ${openid}`),
    }
  })
  expect(traceIds.map((traceId) => results[traceId])).toEqual(['0 pass', '0 risky', '0 pass'])
  expect(sources).toEqual(Array(3).fill('wx_msg_push null'))
})

test('a phone code gives that person’s number, once', async () => {
  const response = await fetch(`${cloud.url}/wechat/phone-code`, { method: 'POST', headers: { 'x-local-openid': 'oLan' } })
  const { code } = (await response.json()) as { code: string }
  const redeem = () =>
    runInFunction(
      cloud,
      ({ cloud: sdk, input }) =>
        sdk.openapi.phonenumber.getPhoneNumber({ code: input }).then(
          ({ phoneInfo }: { phoneInfo: { purePhoneNumber: string } }) => phoneInfo.purePhoneNumber,
          ({ errCode }: { errCode: number }) => errCode,
        ),
      code,
    )
  expect(await redeem()).toBe('13900000001')
  expect(await redeem()).toBe(40029)
})

test('an API that is not emulated is refused by name', async () => {
  const refusal = await runInFunction(cloud, ({ cloud: sdk }) =>
    sdk.openapi.wxacode.getUnlimited({ scene: 'a=1' }).catch(({ errMsg }: { errMsg: string }) => errMsg),
  )
  expect(refusal).toContain('wxacode.getUnlimited')
})
