// What a client may try: broken events, invented actions, forged timers and callbacks. None of it changes anything.

import { newRequestId } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'

const { lin } = people
const contractVersion = 1
let town: Town

beforeAll(async () => {
  town = await startTown()
  await settlePerson(town, lin)
})
afterAll(() => town.stop())

const codeOf = async (functionName: string, event: unknown): Promise<string> => {
  const { body } = await town.as(lin).sends(functionName, event)
  return body.ok ? 'OK' : body.error.code
}

test('JSON that is none is refused before any function runs', async () => {
  const response = await fetch(`${town.cloud.url}/call/directory`, {
    method: 'POST',
    headers: { 'x-local-openid': lin.openid },
    body: '{"action": "signIn"',
  })
  expect(response.status).toBe(400)
})

test.each(['fly', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])('the action %p is unknown', async (action) => {
  expect(await codeOf('directory', { action, input: {}, contractVersion })).toBe('UNKNOWN_ACTION')
})

test.each([
  ['no action', { input: {}, contractVersion }],
  ['a number for an action', { action: 7, input: {}, contractVersion }],
  ['a key nobody knows', { action: 'signIn', input: {}, contractVersion, openid: 'demo-zhao' }],
  ['an input that is a list', { action: 'signIn', input: [], contractVersion }],
  ['an input with a key nobody knows', { action: 'signIn', input: { status: 'CLOSED' }, contractVersion }],
  ['a write without a requestId', { action: 'giveConsent', input: { version: '2026-09-01' }, contractVersion }],
  ['a requestId with a space', { action: 'signIn', input: {}, contractVersion, requestId: 'not a good one' }],
])('%s is invalid', async (_what, event) => {
  expect(await codeOf('directory', event)).toBe('INVALID_INPUT')
})

test('a client of an older contract is told to reload', async () => {
  expect(await codeOf('directory', { action: 'signIn', input: {}, contractVersion: 0 })).toBe('CONTRACT_OUTDATED')
})

test('ten megabytes of text are refused and the next call is answered', async () => {
  const response = await fetch(`${town.cloud.url}/call/directory`, {
    method: 'POST',
    headers: { 'x-local-openid': lin.openid },
    body: JSON.stringify({
      action: 'setName',
      input: { name: '长'.repeat(3_500_000), title: '女士' },
      requestId: newRequestId(),
      contractVersion,
    }),
  }).catch(() => null)
  expect(response?.status ?? 413).toBe(413)
  expect((await town.as(lin).ask('directory', 'signIn', {})).ok).toBe(true)
})

test('a refusal names the field and never what was typed', async () => {
  const { body } = await town.as(lin).sends('directory', {
    action: 'setName',
    input: { name: '秘密'.repeat(100), title: '女士' },
    requestId: newRequestId(),
    contractVersion,
  })
  expect(body).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', fields: ['name'] } })
  expect(JSON.stringify(body)).not.toContain('秘密')
})

test.each(['👩‍👩‍👧 林', 'مرحبا', '\u202eabc', '林'])('the name %p is kept exactly', async (name) => {
  await town.as(lin).does('directory', 'setName', { name, title: '女士' })
  expect((await town.as(lin).does('directory', 'signIn', {})).name).toBe(name)
})

describe('a client that plays the platform', () => {
  test.each([
    ['timer', 'supervision', { Type: 'Timer', TriggerName: 'everyTenSeconds', Time: '2026-09-28T00:00:00Z' }],
    ['photo check', 'supervision', { Event: 'wxa_media_check', trace_id: 'x', version: 2, result: { suggest: 'pass', label: 100 } }],
    ['operator', 'maintenance', { action: 'mintInvitation', input: { grants: [] }, contractVersion }],
  ])('as a %s is forbidden', async (_what, functionName, event) => {
    expect(await codeOf(functionName, event)).toBe('FORBIDDEN')
  })

  test('with a timer’s source but an openid is forbidden still', async () => {
    const forged = { function: 'supervision', event: { Type: 'Timer' }, source: 'timer', openid: lin.openid }
    const { result } = await town.cloud.control<{ result: unknown }>('invoke', forged)
    expect(result).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  })

  test.each(['wx_client', 'wx_client,scf', 'timer,scf', '', 'scf'])('from the source %p is forbidden', async (source) => {
    const forged = { function: 'maintenance', event: { action: 'loadStreet', input: {}, contractVersion }, source }
    const { result } = await town.cloud.control<{ result: unknown }>('invoke', forged)
    expect(result).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  })
})

test('more calls than a person makes are slowed down, and other people are not', async () => {
  const hurried = { openid: 'demo-hurried' }
  const event = { action: 'signIn', input: {}, contractVersion }
  const answers = await Promise.all(Array.from({ length: 400 }, () => town.as(hurried).sends('directory', event)))
  const codes = new Set(answers.map(({ body }) => (body.ok ? 'OK' : body.error.code)))
  expect(codes).toEqual(new Set(['OK', 'TOO_MANY_REQUESTS']))
  expect(await codeOf('directory', event)).toBe('OK')
})
