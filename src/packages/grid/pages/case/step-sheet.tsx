// The sheet in which a step is taken, by its name.
import type { ReactElement } from 'react'
import type { CaseStepProps } from '@/api/use-case-step'
import { BlowWhistleSheet } from '@/features/blow-whistle/blow-whistle-sheet'
import { CallBackSheet } from '@/features/call-back/call-back-sheet'
import { ContactResidentSheet } from '@/features/contact-resident/contact-resident-sheet'
import { DeclineCaseSheet } from '@/features/decline-case/decline-case-sheet'
import { ReleaseContentSheet } from '@/features/release-content/release-content-sheet'
import { TriageCaseSheet } from '@/features/triage-case/triage-case-sheet'
import { VerifyCaseSheet } from '@/features/verify-case/verify-case-sheet'
import type { CaseAction } from '../../../../../types/cases/case-words'

const sheets: Partial<Record<CaseAction, (props: CaseStepProps) => ReactElement>> = {
  releaseContent: ReleaseContentSheet,
  declineCase: DeclineCaseSheet,
  triageCase: TriageCaseSheet,
  blowWhistle: BlowWhistleSheet,
  contactResident: ContactResidentSheet,
  verifyCase: VerifyCaseSheet,
  callBack: CallBackSheet,
}

/** Steps of the reporter and of a unit have a page of their own. */
export const hasSheet = (action: CaseAction): boolean => action in sheets

export function StepSheet({ action, ...step }: CaseStepProps & { action: CaseAction }) {
  const Sheet = sheets[action]
  return Sheet ? <Sheet {...step} /> : null
}
