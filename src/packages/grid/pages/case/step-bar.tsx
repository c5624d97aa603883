// The buttons of the case: the step that moves it on, and the way to the others.
import { Button } from '@/components/button'
import { actionWords, stepWords } from '@/wording/step-words'
import { generalWords } from '@/wording/zh'
import type { CaseView } from '../../../../../types/cases/case-view'
import type { CaseAction } from '../../../../../types/cases/case-words'
import { nextSteps } from './next-steps'

type StepBarProps = { view: CaseView; isOffline: boolean; onOpen: (action: CaseAction) => void; onMore: () => void }

/** One other step stands beside the main one; more of them wait in a sheet. */
export function StepBar({ view, isOffline, onOpen, onMore }: StepBarProps) {
  const { main, others } = nextSteps(view)
  if (!main && others.length === 0) return null
  const offReason = isOffline ? generalWords.needsNetwork : undefined
  const [only] = others
  return (
    <>
      {others.length > 1 ? <Button icon="ellipsis" label={stepWords.more} onPress={onMore} offReason={offReason} /> : null}
      {others.length === 1 && only ? <Button label={actionWords[only]} onPress={() => onOpen(only)} offReason={offReason} /> : null}
      {main ? (
        <Button
          kind="main"
          icon={main === 'blowWhistle' ? 'mark' : undefined}
          label={actionWords[main]}
          onPress={() => onOpen(main)}
          offReason={offReason}
        />
      ) : null}
    </>
  )
}
