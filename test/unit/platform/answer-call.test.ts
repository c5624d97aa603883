// The chain of the handler without a cloud: what a caller may learn when something of ours breaks or is down.

import { type Environment, readEnvironment } from '../../../cloudfunctions/_platform/environment'
import { type AnyActionTable, answerCall } from '../../../cloudfunctions/_platform/handler/answer-call'
import type { Ports } from '../../../cloudfunctions/_platform/handler/ports'
import { makeRateLimiter } from '../../../cloudfunctions/_platform/handler/rate-limit'
import type { LogLine } from '../../../cloudfunctions/_platform/log'
import { Unavailable } from '../../../cloudfunctions/_platform/unavailable'

const key = Buffer.alloc(32, 7).toString('base64')
const keys = { DATA_KEYS: `k1:${key}`, PERSON_KEY: key, PHONE_KEY: key, PASS_KEY: key } as unknown as NodeJS.ProcessEnv
const environment: Environment = readEnvironment(keys)

const makePorts = (changed: Partial<Ports> = {}) => {
  const lines: LogLine[] = []
  const ports: Ports = {
    readIdentity: () => ({ openid: 'demo-lin', source: 'wx_client' }),
    readClock: () => '2026-09-28T01:00:00.000Z',
    newId: () => 'id',
    environment: () => environment,
    readPerson: async () => null,
    readStreet: async () => {
      throw new Error('no street here')
    },
    isWithinRate: makeRateLimiter(() => 0),
    log: (line) => lines.push(line),
    ...changed,
  }
  return { ports, lines }
}

const placesWith = (run: AnyActionTable[string]['run'], needs = {}): AnyActionTable => ({ listPlaces: { needs, run } })
const event = { action: 'listPlaces', input: {}, contractVersion: 1 }
const ask = (actions: AnyActionTable, ports: Ports, call: unknown = event) => answerCall('directory', actions, call, ports)

test('a bug answers INTERNAL without a stack, and the log says where but not what', async () => {
  const { ports, lines } = makePorts()
  const answer = await ask(
    placesWith(async () => Promise.reject(new TypeError('secret of 林晓梅'))),
    ports,
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  expect(lines.at(-1)).toMatchObject({ event: 'call', action: 'listPlaces', code: 'INTERNAL', error: 'TypeError' })
  expect(JSON.stringify([answer, lines])).not.toMatch(/林晓梅|demo-lin/)
})

test('an outage answers UNAVAILABLE, so that the client tries again with the same requestId', async () => {
  const { ports } = makePorts({ readPerson: async () => Promise.reject(new Unavailable('the database')) })
  expect(
    await ask(
      placesWith(async () => ({ ok: true, value: { places: [] } })),
      ports,
    ),
  ).toMatchObject({ error: { code: 'UNAVAILABLE' } })
})

test('an output that does not fit the contract never leaves', async () => {
  const { ports, lines } = makePorts()
  const answer = await ask(
    placesWith(async () => ({ ok: true, value: { places: [], openid: 'demo-lin' } })),
    ports,
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  expect(lines).toContainEqual({ event: 'outputRefused', fields: 'openid' })
})

test('nobody without an openid is answered', async () => {
  const { ports } = makePorts({ readIdentity: () => ({ openid: null, source: 'timer' }) })
  expect(
    await ask(
      placesWith(async () => ({ ok: true, value: { places: [] } })),
      ports,
    ),
  ).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } })
})

test('who holds no such capability is forbidden before the action runs', async () => {
  const { ports } = makePorts()
  const actions = placesWith(async () => Promise.reject(new Error('ran')), { capability: 'triageCase' })
  expect(await ask(actions, ports)).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('what the platform adds to an event is no reason to refuse it, nor an identity', async () => {
  const { ports } = makePorts()
  const seen: string[] = []
  const actions = placesWith(async (_input, { caller }) => {
    seen.push(caller.openid)
    return { ok: true, value: { places: [] } }
  })
  expect(await ask(actions, ports, { ...event, userInfo: { openId: 'demo-zhao', appId: 'x' } })).toMatchObject({ ok: true })
  expect(seen).toEqual(['demo-lin'])
})

test('an environment without its keys names each one that is missing', () => {
  expect(() => readEnvironment({ ...keys, PHONE_KEY: 'short', PASS_KEY: undefined })).toThrow(/PHONE_KEY.*PASS_KEY/)
})
