// Power cuts in the middle of the day's work: whatever was acknowledged is there, and everyone is told once all the same.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EJSON } from 'bson'
import type { CaseId } from '../../types/ids'
import { aReport } from '../cloud/a-report'
import { readConsistentCase } from '../cloud/read-stored-case'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'

const { lin, he, wang, zhao } = people
const reporters = [lin, he, wang]
const kills = 2
const stepsUntilKill = 10

const newKey = () => randomBytes(32).toString('base64')
const environment = { DATA_KEYS: `k1:${newKey()}`, PERSON_KEY: newKey(), PHONE_KEY: newKey(), PASS_KEY: newKey() }
const folder = mkdtempSync(path.join(tmpdir(), 'durable-town-'))
let town: Town

const open = async (isStrict = true) => {
  town = await startTown({ dataDir: path.join(folder, 'data'), environment, strict: isStrict })
  await town.cloud.control('clock', { rate: 0 })
}

beforeAll(async () => {
  await open()
  for (const person of [...reporters, zhao]) await settlePerson(town, person)
})
afterAll(async () => {
  await town.stop()
  rmSync(folder, { recursive: true })
})

type Acknowledged = { caseId: CaseId; reporter: Person; notes: string[] }
const acknowledged: Acknowledged[] = []

/** Reports and has the grid worker note something on it, over and over, until the power goes. */
const work = async (reporter: Person, spend: () => Promise<void>): Promise<void> => {
  for (;;) {
    const { caseId } = await town.as(reporter).does('cases', 'reportCase', aReport())
    const one: Acknowledged = { caseId, reporter, notes: [] }
    acknowledged.push(one)
    await spend()
    const words = `第 ${acknowledged.length} 件，问过了`
    await town.as(zhao).does('cases', 'contactResident', { caseId, kind: 'phone', reached: true, words })
    one.notes.push(words)
    await spend()
  }
}

const workUntilKilled = async () => {
  let left = stepsUntilKill
  const spend = async () => {
    left -= 1
    if (left === 0) await town.cloud.kill9()
  }
  const endings = await Promise.allSettled(reporters.map((reporter) => work(reporter, spend)))
  const reasons = endings.map((ending) => String((ending as PromiseRejectedResult).reason))
  expect(reasons.filter((reason) => !/fetch failed|terminated|ECONN|socket/i.test(reason))).toEqual([])
}

type Sent = { messages: { touser: string; page: string }[] }
const readOutbox = async () => (await town.cloud.control<Sent>('outbox')).messages

test('kill −9 again and again loses no acknowledged report and no acknowledged step', async () => {
  for (let round = 0; round < kills; round++) {
    await workUntilKilled()
    await open()
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills * 3)
  for (const { caseId, reporter, notes } of acknowledged) {
    await readConsistentCase(town, caseId)
    const { timeline } = await town.as(reporter).does('cases', 'readCase', { caseId })
    expect(timeline.map((entry) => entry.words)).toEqual(expect.arrayContaining([aReport().words, ...notes]))
  }
})

test('killed while it delivers, everyone still finds each notice once, and hears of it by message at most once', async () => {
  const draining = town.drain().catch(() => 'the power went')
  while ((await readOutbox()).length < 3);
  await town.cloud.kill9()
  await draining
  await open(false)
  await town.drain()

  const query = { action: 'database.getDocument', collectionName: 'inbox', queryType: 'WHERE', query: '{}', limit: 1000 }
  const response = await fetch(`${town.cloud.url}/admin/test`, { method: 'POST', body: JSON.stringify(query) })
  const { data } = (await response.json()) as { data: { list: string[] } }
  const rows = data.list.map((text) => EJSON.parse(text) as { caseId: CaseId; template: string })
  for (const { caseId } of acknowledged) {
    const templates = rows.filter((row) => row.caseId === caseId).map((row) => row.template)
    expect(templates.sort()).toEqual(['caseReceived', 'newCase'])
  }
  const sent = (await readOutbox()).map(({ touser, page }) => `${touser} ${page}`)
  expect(new Set(sent).size).toBe(sent.length)
  // A message is marked before it is sent, so the one that was on its way may be lost.
  expect(sent.length).toBeGreaterThanOrEqual(rows.length - 1)
})
