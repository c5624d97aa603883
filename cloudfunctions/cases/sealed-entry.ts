// Puts what is personal about an entry under lock beside it, and takes it out again for those who may see it.
import type { EntryId } from '../../types/ids'
import type { CaseRecord, SealedEntry } from '../_domain/cases/case-record'
import type { RequestContext } from '../_platform/handler/request-context'

const at = (record: CaseRecord, entryId: EntryId) => ({ recordId: record._id, field: `sealed.${entryId}` })

export const sealEntry = (record: CaseRecord, entryId: EntryId, content: SealedEntry, context: RequestContext): CaseRecord => ({
  ...record,
  sealed: { ...record.sealed, [entryId]: context.seal(JSON.stringify(content), at(record, entryId)) },
})

/** An entry whose personal part was deleted reads as one without words. */
export function openEntry(record: CaseRecord, entryId: EntryId, context: RequestContext): SealedEntry {
  const sealed = record.sealed[entryId]
  return sealed ? (JSON.parse(context.open(sealed, at(record, entryId))) as SealedEntry) : { name: null, words: null, photoIds: [] }
}
