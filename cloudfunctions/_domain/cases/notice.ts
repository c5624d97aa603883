// A message the case owes somebody. It names an audience, never a person: the drainer finds who stands behind it.
import type { CaseId, EntryId, PersonId, UnitId } from '../../../types/ids'
import type { Role } from '../../../types/roles'
import type { Instant } from '../../../types/schema'

export type Audience =
  | { kind: 'person'; personId: PersonId }
  | { kind: 'unit'; unitId: UnitId }
  /** Whoever holds the role at any of these scopes. */
  | { kind: 'place'; scopes: string[]; role: Role }

/** One template a sentence; wording lives with the subscribe-message templates. */
export const noticeTemplates = [
  'caseReceived',
  'caseDeclined',
  'caseTriaged',
  'caseWhistled',
  'summonsSent',
  'summonsAnswered',
  'resolutionSubmitted',
  'verificationFailed',
  'pleaseVerify',
  'pleaseRate',
  'caseClosed',
  'reworkOrdered',
  'newCase',
  'contentHeld',
] as const
export type NoticeTemplate = (typeof noticeTemplates)[number]

export type Notice = {
  /** entryId + audience: the same step never tells the same audience twice. */
  noticeId: string
  caseId: CaseId
  entryId: EntryId
  template: NoticeTemplate
  audience: Audience
  /** The one who acted needs no message about it. */
  exceptPersonId: PersonId | null
  at: Instant
  /** No personal data: title, unit names, moments. */
  params: { title: string; unitName?: string; by?: Instant; ask?: string; count?: number }
}
