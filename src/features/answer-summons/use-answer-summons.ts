// 报到 as the page needs it: what was chosen and said, what is still missing, and the step itself.
import { useState } from 'react'
import { type CaseStepProps, useCaseStep } from '@/api/use-case-step'
import type { UnitId } from '../../../types/ids'
import type { Instant } from '../../../types/schema'

export type AnswerDraft = { onSiteBy: Instant | undefined; words: string }

export function useAnswerSummons({ view, ...told }: Pick<CaseStepProps, 'view' | 'onTaken' | 'onMovedOn'>) {
  const { take, isBusy, refusal } = useCaseStep('answerSummons', told)
  const [draft, setDraft] = useState<AnswerDraft>({ onSiteBy: undefined, words: '' })
  const answer = (unitId: UnitId) => {
    const { onSiteBy } = draft
    const words = draft.words.trim()
    if (onSiteBy) take({ caseId: view.caseId, unitId, onSiteBy, ...(words ? { words } : {}) })
  }
  return { draft, setDraft, answer, isBusy, refusal }
}
