// Collection `cases`: one document a case, written only by conditional updates on its version (architecture.md, decision 4).
import type { CaseId, PersonId, UnitId } from '../../../../types/ids'
import type { Instant } from '../../../../types/schema'
import type { CaseLane } from '../../../_domain/cases/case-lane'
import type { CaseRecord } from '../../../_domain/cases/case-record'
import { openCollection, setWhole } from './collection'
import { command } from './database'

/** What a list needs: neither sealed words nor undelivered notices leave the database for it. */
// biome-ignore format: a list of names
const rowFields = {
  _id: true,
  title: true,
  state: true,
  closing: true,
  isOpen: true,
  lane: true,
  grade: true,
  categoryId: true,
  place: true,
  scopes: true,
  reporterKey: true,
  reporterLabel: true,
  isAnonymous: true,
  submittedAt: true,
  dueAt: true,
  clocks: true,
  summonses: true,
  units: true,
  openUnits: true,
  timeline: true,
  step: true,
  reworkCount: true,
  version: true,
} as const

/** A case without its sealed words and pending notices. */
export type ListedCase = Pick<CaseRecord, keyof typeof rowFields>

/** Where a list goes on: at this moment, `skip` rows of that very moment further. Deadlines often coincide at 12:00 and 18:00. */
export type PageStart = { at: Instant; skip: number }

const cases = openCollection<CaseRecord>('cases')

/** False when the id is taken: the same report came before. */
export const insertCase = (record: CaseRecord): Promise<boolean> => cases.insert(record)

export const readCase = (caseId: CaseId): Promise<CaseRecord | null> => cases.read(caseId)

const changedFields = (before: CaseRecord, after: CaseRecord): Partial<CaseRecord> =>
  Object.fromEntries(
    (Object.keys(after) as (keyof CaseRecord)[])
      .filter((name) => !['_id', 'timeline', 'sealed', 'pending'].includes(name))
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  )

/** Entries are only ever added, except that releasing held content clears a mark on an old one. */
const timelineChange = (before: CaseRecord, after: CaseRecord): unknown => {
  const kept = after.timeline.slice(0, before.timeline.length)
  const isSame = JSON.stringify(kept) === JSON.stringify(before.timeline)
  return isSame ? command.push(after.timeline.slice(before.timeline.length)) : command.set(after.timeline)
}

/** One conditional write of a whole step; false when somebody wrote since `before` was read. Notices are pushed, so that the drainer may pull meanwhile. */
export async function writeStep(before: CaseRecord, after: CaseRecord): Promise<boolean> {
  const sealed = Object.entries(after.sealed).filter(([entryId]) => !(entryId in before.sealed))
  const notices = after.pending.slice(before.pending.length)
  const changed = await cases.change(
    { _id: before._id, version: before.version },
    {
      ...setWhole(changedFields(before, after)),
      timeline: timelineChange(before, after),
      ...Object.fromEntries(sealed.map(([entryId, text]) => [`sealed.${entryId}`, text])),
      ...(notices.length > 0 ? { pending: command.push(notices), hasPending: true } : {}),
    },
  )
  return changed === 1
}

type Order = { field: 'dueAt' | 'submittedAt'; direction: 'asc' | 'desc' }

const listed = (
  where: Record<string, unknown>,
  { field, direction }: Order,
  from: PageStart | null,
  limit: number,
): Promise<ListedCase[]> => {
  const onwards = from ? { [field]: direction === 'asc' ? command.gte(from.at) : command.lte(from.at) } : {}
  return cases.find({ where: { ...where, ...onwards }, orderBy: [[field, direction]], skip: from?.skip ?? 0, limit, fields: rowFields })
}

/** Open cases of one scope by what burns first, all of them or those of one lane. */
export const listByScope = (scope: string, lane: CaseLane | null, from: PageStart | null, limit: number): Promise<ListedCase[]> =>
  listed({ scopes: scope, ...(lane ? { lane } : { isOpen: true }) }, { field: 'dueAt', direction: 'asc' }, from, limit)

/** A person's own cases, newest first. */
export const listByReporter = (
  reporterKey: PersonId,
  isOpen: boolean | undefined,
  from: PageStart | null,
  limit: number,
): Promise<ListedCase[]> =>
  listed({ reporterKey, ...(isOpen === undefined ? {} : { isOpen }) }, { field: 'submittedAt', direction: 'desc' }, from, limit)

/** Cases that still await this unit; a unit's clocks are sorted in code, so at most 200 (decision 5). */
export const listByOpenUnit = (unitId: UnitId, limit: number): Promise<ListedCase[]> =>
  listed({ openUnits: unitId }, { field: 'dueAt', direction: 'asc' }, null, limit)

/** The outbox: cases that owe somebody a message, the most urgent first; only their notices are read. */
export const listWithPending = (limit: number): Promise<Pick<CaseRecord, '_id' | 'pending'>[]> =>
  cases.find({ where: { hasPending: true }, orderBy: [['dueAt', 'asc']], limit, fields: { pending: true } })

/** Takes out what was delivered. Leaves `version` alone, because no step of the workflow was taken. */
export const pullNotices = async (caseId: CaseId, noticeIds: readonly string[]): Promise<void> => {
  await cases.change({ _id: caseId }, { pending: command.pull({ noticeId: command.in([...noticeIds]) }) })
  await cases.change({ _id: caseId, pending: command.size(0) }, { hasPending: false })
}
