// Messages that must find somebody: past the one who caused them, past a broken record, and in words that are true for whoever reads them.
import { randomBytes } from 'node:crypto'
import { EJSON } from 'bson'
import { aReport } from '../cloud/a-report'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, he, zhao, liu, supervisor } = people
let town: Town

beforeAll(async () => {
  town = await startTown()
  for (const person of [lin, he, zhao, liu, supervisor]) await settlePerson(town, person)
})
afterAll(() => town.stop())

type Message = { touser?: string; data: Record<string, { value: string }> }
const told = async ({ openid }: Person): Promise<string[]> => {
  const { messages } = await town.cloud.control<{ messages: Message[] }>('outbox')
  return messages.filter((message) => JSON.stringify(message).includes(openid)).map(({ data }) => data.thing2?.value ?? '')
}
const reports = (person: Person) => town.as(person).does('cases', 'reportCase', aReport())

test('what a grid worker reports in the own grid is told to the next who may look at it', async () => {
  await reports(zhao)
  await town.drain()
  expect([await told(supervisor), (await told(zhao)).length]).toEqual([['有一件新诉求，请去看看'], 1])
})

/** As if the key that sealed it were lost. */
const spoilOpenid = async ({ openid }: Person): Promise<void> => {
  const { personId } = await town.as({ openid }).does('directory', 'signIn', {})
  const spoilt = `k9.${randomBytes(40).toString('base64url')}`
  const update = {
    action: 'database.modifyDocument',
    collectionName: 'people',
    queryType: 'WHERE',
    multi: true,
    merge: true,
    upsert: false,
  }
  const change = { query: EJSON.stringify({ _id: personId }), data: EJSON.stringify({ $set: { openid: spoilt } }) }
  await fetch(`${town.cloud.url}/admin/test`, { method: 'POST', body: JSON.stringify({ ...update, ...change }) })
}

test('a record that cannot be opened holds up nobody else', async () => {
  await reports(he)
  await spoilOpenid(he)
  await reports(lin)
  const before = (await told(lin)).length
  await town.cloud.control('timers/fire', { function: 'supervision' })
  expect((await told(lin)).length).toBe(before + 1)
})
