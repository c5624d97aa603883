// A step on a case as a sheet needs it: the newest view handed on, and the page told when the case moved on meanwhile.
import type { InputOf } from '../../types/calls'
import type { CaseView } from '../../types/cases/case-view'
import type { CaseAction } from '../../types/cases/case-words'
import type { CallError } from './call-cloud'
import type { WriteName } from './call-names'
import { useStep } from './use-step'

export type CaseStepName = WriteName<'cases'> & CaseAction

/** What the page gives to every sheet that takes a step on its case. */
export type CaseStepProps = {
  view: CaseView
  /** The step is done; the view is as it stands now. */
  onTaken: (view: CaseView, at: string) => void
  /** Somebody else moved the case: the page reads it again, the sheet stays open with what was typed. */
  onMovedOn: () => void
  onClose: () => void
}

export type CaseStep<A extends CaseStepName> = {
  take: (input: InputOf<'cases', A>) => void
  isBusy: boolean
  refusal: CallError | undefined
}

export function useCaseStep<A extends CaseStepName>(
  action: A,
  { onTaken, onMovedOn }: Pick<CaseStepProps, 'onTaken' | 'onMovedOn'>,
): CaseStep<A> {
  const { take, isBusy, refusal } = useStep('cases', action, (view, at) => onTaken(view as CaseView, at))
  const send = async (input: InputOf<'cases', A>) => {
    const outcome = await take(input)
    if (outcome && !outcome.ok && (outcome.error.code === 'CONFLICT' || outcome.error.code === 'NOT_ALLOWED_NOW')) onMovedOn()
  }
  return { take: (input) => void send(input), isBusy, refusal }
}

/** Whether the view still offers the step: it may be gone after somebody was faster. */
export const isOffered = (view: CaseView, action: CaseAction): boolean =>
  view.availableActions.some((available) => available.action === action)
