// Takes one step on a stored case: read, apply the pure workflow, write if nobody was faster, else look again. At most three tries.
import type { CaseView } from '../../types/cases/case-view'
import { accept, type Outcome, refuse } from '../../types/errors'
import type { Receipt } from '../../types/files/file-calls'
import type { CaseId, EntryId } from '../../types/ids'
import type { CaseRecord, SealedEntry, TimelineEntry } from '../_domain/cases/case-record'
import { stepCase } from '../_domain/cases/step-case'
import type { StepContext, StepRequest } from '../_domain/cases/step-request'
import { may } from '../_domain/directory/may'
import type { StreetIndex } from '../_domain/directory/street-index'
import { makeCalendar } from '../_domain/time/calendar'
import type { RequestContext } from '../_platform/handler/request-context'
import { readCase, writeStep } from '../_platform/store/cloudbase/case-store'
import { authorName } from './author-name'
import { viewCase } from './case-view'
import { checkSaid } from './check-said'
import { sealEntry } from './sealed-entry'

const maxTries = 3

/** Words and photos of a step; the author's name is added from who calls. `alsoSaid` is kept elsewhere but checked with the words. */
export type Said = { words?: string | undefined; photos?: readonly Receipt[]; alsoSaid?: readonly string[] }

export function makeStepContext(context: RequestContext, street: StreetIndex): StepContext {
  return {
    now: context.now,
    actor: { kind: 'person', personId: context.caller.personId, grants: context.caller.grants },
    entryId: context.newId() as EntryId,
    key: context.key,
    inputHash: context.inputHash,
    calendar: makeCalendar(street.settings.workingHours),
    settings: street.settings,
    unitName: (unitId) => street.unitById.get(unitId)?.name ?? unitId,
  }
}

export const ownsAll = (photos: readonly Receipt[], context: RequestContext): boolean => photos.every((photo) => context.ownsPhoto(photo))

export const sealedOf = (said: Said, name: string | null): SealedEntry => ({
  name,
  words: said.words ?? null,
  photoIds: (said.photos ?? []).map((photo) => photo.photoId),
})

/** The reporter, whoever may read cases there, and units that were ever summoned. Strangers hear NOT_FOUND, as if there were none. */
export const mayRead = (record: CaseRecord, { caller, now }: RequestContext): boolean =>
  record.reporterKey === caller.personId || may(caller.grants, 'readCase', record, now)

/** What this very write left the first time; the same key with other input is CONFLICT (decision 9). */
export function repeated(record: CaseRecord, { key, inputHash }: RequestContext): Outcome<TimelineEntry | null> {
  const earlier = record.timeline.find((entry) => entry.key === key)
  if (!earlier) return accept(null)
  return earlier.inputHash === inputHash ? accept(earlier) : refuse('CONFLICT', 'sameRequestOtherInput')
}

/**
 * `makeRequest` sees the record as stored, so that it can read facts from it. Refuses as stepCase does, and with
 * PHOTO_NOT_YOURS for a receipt that is not the caller's, CONTENT_REJECTED for risky words. Answers the case as the caller may see it.
 */
export async function takeStep(
  caseId: CaseId,
  context: RequestContext,
  makeRequest: (record: CaseRecord, street: StreetIndex) => Outcome<StepRequest> | Promise<Outcome<StepRequest>>,
  said: Said = {},
): Promise<Outcome<CaseView>> {
  if (!ownsAll(said.photos ?? [], context)) return refuse('PHOTO_NOT_YOURS')
  const street = await context.street()
  const stepContext = makeStepContext(context, street)
  let checked: Awaited<ReturnType<typeof checkSaid>> | undefined
  for (let tries = 0; tries < maxTries; tries++) {
    const record = await readCase(caseId)
    if (!record || !mayRead(record, context)) return refuse('NOT_FOUND')
    const earlier = repeated(record, context)
    if (!earlier.ok) return earlier
    if (earlier.value) return accept(viewCase(record, context, street))
    const request = await makeRequest(record, street)
    if (!request.ok) return request
    checked ??= await checkSaid([said.words, ...(said.alsoSaid ?? [])], record.reporterKey === context.caller.personId, context)
    if (!checked.ok) return checked
    const stepped = stepCase(record, { ...request.value, isHeld: checked.value.isHeld }, stepContext)
    if (!stepped.ok) return stepped
    const after = sealEntry(stepped.value.record, stepped.value.entry.entryId, sealedOf(said, authorName(record, context)), context)
    if (await writeStep(record, after)) return accept(viewCase(after, context, street))
  }
  return refuse('CONFLICT', 'someoneWasFaster')
}
