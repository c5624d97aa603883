// A person's intention reaches the cloud once, however bad the network is.
import { makeCallCloud } from '@/api/call-cloud'
import type { Operation } from '@/api/transport'

const at = '2026-11-18T02:30:00.000Z'
const done = { ok: true, data: { words: '交上去了' }, at }
const refused = (code: string) => ({ ok: false, error: { code, message: '' }, at })

/** A network that gives these answers in turn; an Error is a broken line. */
function network(...answers: unknown[]) {
  const carried: Operation[] = []
  const waited: number[] = []
  const call = makeCallCloud(
    async (operation) => {
      carried.push(structuredClone(operation))
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    },
    async (milliseconds) => void waited.push(milliseconds),
  )
  return { call, carried, waited }
}

const broken = () => new Error('the line is broken')
const consent = { version: '1' }

test('a call carries its action, its input, its requestId and the contract it speaks', async () => {
  const { call, carried } = network(done)
  expect(await call('directory', 'giveConsent', consent, 'request-1')).toEqual(done)
  expect(carried).toEqual([
    {
      functionName: 'directory',
      call: { action: 'giveConsent', input: consent, requestId: 'request-1', contractVersion: expect.any(Number) },
    },
  ])
})

test('when the line breaks, the same intention goes out again under the same requestId, each time after a longer pause', async () => {
  const { call, carried, waited } = network(broken(), 'no json', done)
  expect(await call('directory', 'giveConsent', consent, 'request-1')).toEqual(done)
  expect(carried.map(({ call: { requestId } }) => requestId)).toEqual(['request-1', 'request-1', 'request-1'])
  expect(waited).toEqual([...waited].sort((a, b) => a - b))
  expect(waited).toHaveLength(2)
})

test('after three further tries the person is told there is no connection', async () => {
  const { call, carried } = network(broken(), broken(), broken(), broken(), done)
  expect(await call('directory', 'giveConsent', consent, 'request-1')).toEqual({ ok: false, error: { code: 'NO_CONNECTION' } })
  expect(carried).toHaveLength(4)
})

test('a part of the cloud that is down is asked again; if it stays down, its own answer is passed on', async () => {
  const down = refused('UNAVAILABLE')
  expect(await network(down, done).call('directory', 'giveConsent', consent, 'request-1')).toEqual(done)
  expect(await network(down, down, down, down).call('directory', 'giveConsent', consent, 'request-1')).toEqual(down)
})

test('a refusal is an answer: it is not asked again', async () => {
  const { call, carried } = network(refused('CONFLICT'), done)
  expect(await call('directory', 'giveConsent', consent, 'request-1')).toEqual(refused('CONFLICT'))
  expect(carried).toHaveLength(1)
})
