// When a part we depend on fails: the person is told to try again, and trying again under the same requestId works.
import { newRequestId } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { people } from '../people'

const { lin } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  await settlePerson(town, lin)
})
afterAll(() => town.stop())

const rename = (name: string, requestId: string) => town.as(lin).ask('directory', 'setName', { name, title: '女士' }, requestId)
const nameNow = async () => (await town.as(lin).does('directory', 'signIn', {})).name

const join = (openid: string, requestId: string) =>
  town.as({ openid }).ask('directory', 'giveConsent', { version: '2026-09-01' }, requestId)

test('a full disk refuses whoever comes when there is no room left, and takes the retry when there is again', async () => {
  await town.cloud.control('faults', { diskFull: true })
  const requestId = newRequestId()
  let unlucky = 'demo-guest-0'
  let answer = await join(unlucky, requestId)
  for (let guest = 1; guest < 200 && answer.ok; guest++) {
    unlucky = `demo-guest-${guest}`
    answer = await join(unlucky, requestId)
  }
  expect(answer).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE' } })
  expect(await nameNow()).toBe(lin.name)
  await town.cloud.control('faults', { diskFull: false })
  expect(await join(unlucky, requestId)).toMatchObject({ ok: true, data: { hasConsented: true } })
})

test.each(['beforeOp', 'afterOp'])('a worker killed %s of the write: the retry finds it done or does it', async (moment) => {
  const requestId = newRequestId()
  await town.cloud.control('faults', { killWorker: { function: 'directory', [moment]: 'database.modifyDocument', times: 1 } })
  const { status } = await town.as(lin).sends('directory', {
    action: 'setName',
    input: { name: `林${moment}`, title: '女士' },
    requestId,
    contractVersion: 1,
  })
  expect(status).toBe(502)
  expect(await rename(`林${moment}`, requestId)).toMatchObject({ ok: true, data: { name: `林${moment}` } })
  expect(await nameNow()).toBe(`林${moment}`)
})
