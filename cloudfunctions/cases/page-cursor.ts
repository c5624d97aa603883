// Cuts a list into pages and says where the next one starts, as text a client hands back unread.
import { accept, type Outcome, refuse } from '../../types/errors'
import { type Instant, instantSchema } from '../../types/schema'
import type { ListedCase, PageStart } from '../_platform/store/cloudbase/case-store'

export const pageSize = 20

/** A cursor we did not make is INVALID_INPUT, never a query. */
export function readCursor(cursor: string | undefined): Outcome<PageStart | null> {
  if (!cursor) return accept(null)
  const [at = '', skip = ''] = cursor.split('~')
  const isOurs = instantSchema.safeParse(at).success && /^\d{1,3}$/.test(skip)
  return isOurs ? accept({ at, skip: Number(skip) }) : refuse('INVALID_INPUT', 'cursor')
}

/** `rows` holds one more than a page when there is a next one. */
export function nextCursor(rows: readonly ListedCase[], momentOf: (row: ListedCase) => Instant, from: PageStart | null): string | null {
  const last = rows[pageSize - 1]
  if (!last || rows.length <= pageSize) return null
  const at = momentOf(last)
  const sameMoment = rows.slice(0, pageSize).filter((row) => momentOf(row) === at).length
  return `${at}~${sameMoment + (from?.at === at ? from.skip : 0)}`
}
