// Collection `quotas`: how often a person did what is limited for longer than an instance lives.
import type { PersonId } from '../../../../types/ids'
import type { Instant } from '../../../../types/schema'
import { openCollection } from './collection'
import { command } from './database'

export type QuotaKind = 'reports' | 'invitationGuesses'
/** At most `count` (≤ 50) in any `hours`. */
export type Quota = { count: number; hours: number }

type Use = { key: string; at: Instant }
/** Newest first, so that the use that must be old enough stands at a known place. */
type QuotaDocument = { _id: PersonId; uses: Partial<Record<QuotaKind, Use[]>> }

const mostRemembered = 50
const millisecondsPerHour = 3_600_000

const quotas = openCollection<QuotaDocument>('quotas')

export const openQuota = async (personId: PersonId): Promise<void> => {
  await quotas.insert({ _id: personId, uses: {} })
}

const push = (personId: PersonId, kind: QuotaKind, use: Use, { count, hours }: Quota): Promise<number> => {
  const since = new Date(Date.parse(use.at) - hours * millisecondsPerHour).toISOString()
  const condition = {
    _id: personId,
    [`uses.${kind}.${count - 1}.at`]: command.not(command.gt(since)),
    [`uses.${kind}.key`]: command.neq(use.key),
  }
  return quotas.change(condition, { [`uses.${kind}`]: command.push({ each: [use], position: 0, slice: mostRemembered }) })
}

/** One conditional update in the usual case. A repeated key is counted once; a failing store throws and so never admits. */
export const spendQuota = async (personId: PersonId, kind: QuotaKind, key: string, quota: Quota, now: Instant): Promise<boolean> => {
  const use = { key, at: now }
  if ((await push(personId, kind, use, quota)) === 1) return true
  const document = await quotas.read(personId)
  if (document) return document.uses[kind]?.some((earlier) => earlier.key === key) ?? false
  await openQuota(personId)
  return (await push(personId, kind, use, quota)) === 1
}
