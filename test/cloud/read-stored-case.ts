// Reads a case as it is stored, by the SDK's wire and past every view, so that a test can hold the timeline to the state.
import { EJSON } from 'bson'
import type { CaseRecord } from '../../cloudfunctions/_domain/cases/case-record'
import { type Replayed, replayCase } from '../../cloudfunctions/_domain/cases/replay-case'
import type { CaseId } from '../../types/ids'
import type { Town } from './start-town'

type WireAnswer = { code?: string; message?: string; data?: { list: string[] } }

/** The document as it is stored; throws when there is none. */
export const readStored = async ({ cloud }: Pick<Town, 'cloud'>, collectionName: string, id: string): Promise<unknown> => {
  const query = { action: 'database.getDocument', collectionName, queryType: 'WHERE', query: EJSON.stringify({ _id: id }) }
  const response = await fetch(`${cloud.url}/admin/test`, { method: 'POST', body: JSON.stringify({ ...query, limit: 1 }) })
  const { data, message } = (await response.json()) as WireAnswer
  const [text] = data?.list ?? []
  if (!text) throw new Error(`${id} is not stored in ${collectionName}: ${message ?? 'no such document'}`)
  return EJSON.parse(text)
}

/** Throws when there is no such case. */
export const readStoredCase = async (town: Pick<Town, 'cloud'>, caseId: CaseId): Promise<CaseRecord> =>
  (await readStored(town, 'cases', caseId)) as CaseRecord

/** What the stored fields say, in the form in which replaying the timeline says it. */
const storedAs = (record: CaseRecord): Replayed => {
  const { state, closing, isOpen, step, units, openUnits, reworkCount, summonses } = record
  const summonsStates = Object.fromEntries(summonses.map((summons) => [summons.unitId, summons.state])) as Replayed['summonsStates']
  return { state, closing, isOpen, step, units, openUnits, reworkCount, summonsStates }
}

/** The stored case, after holding it to its own timeline: replayed, in order of time, every key once. */
export const readConsistentCase = async (town: Pick<Town, 'cloud'>, caseId: CaseId): Promise<CaseRecord> => {
  const record = await readStoredCase(town, caseId)
  expect(storedAs(record)).toEqual(replayCase(record.timeline))
  expect(record.version).toBe(record.step)
  const moments = record.timeline.map((entry) => entry.at)
  expect(moments).toEqual([...moments].sort())
  expect(new Set(record.timeline.map((entry) => entry.key)).size).toBe(record.timeline.length)
  return record
}
