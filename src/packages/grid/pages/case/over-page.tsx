// What lies over the case: the map, the further steps, or the sheet of the step being taken.
import type { Answered } from '@/api/use-answer'
import { PlaceSheet } from '@/features/show-place/place-sheet'
import { takenWords } from '@/wording/taken-words'
import type { CaseView } from '../../../../../types/cases/case-view'
import type { CaseAction } from '../../../../../types/cases/case-words'
import { MoreSheet } from './more-sheet'
import { nextSteps } from './next-steps'
import { StepSheet } from './step-sheet'

export type Over = CaseAction | 'more' | 'map' | undefined

type OverPageProps = {
  view: CaseView
  over: Over
  answered: Answered<CaseView>
  onOpen: (action: CaseAction) => void
  onDone: (words: string | undefined) => void
  onClose: () => void
}

export function OverPage({ view, over, answered, onOpen, onDone, onClose }: OverPageProps) {
  if (over === 'map') return <PlaceSheet place={view.place} onClose={onClose} />
  if (over === 'more')
    return <MoreSheet actions={nextSteps(view).others} isTriaged={!view.ahead.includes('triage')} onChoose={onOpen} onClose={onClose} />
  if (!over) return null
  const onTaken = (next: CaseView, at: string) => {
    answered.replace(next, at)
    onDone(takenWords(next.timeline[next.timeline.length - 1]))
    onClose()
  }
  return <StepSheet action={over} view={view} onTaken={onTaken} onMovedOn={() => void answered.reload()} onClose={onClose} />
}
