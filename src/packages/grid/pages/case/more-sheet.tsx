// The steps that are open besides the main one, each with what it does.
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import type { IconName } from '@/components/icon-name'
import { Sheet } from '@/components/sheet'
import { actionNotes, actionWords, stepWords } from '@/wording/step-words'
import type { CaseAction } from '../../../../../types/cases/case-words'

type MoreSheetProps = {
  actions: readonly CaseAction[]
  /** Triage then means to correct it. */
  isTriaged: boolean
  onChoose: (action: CaseAction) => void
  onClose: () => void
}

const icons: Record<CaseAction, IconName> = {
  releaseContent: 'eye',
  declineCase: 'minus',
  triageCase: 'pencil',
  blowWhistle: 'mark',
  answerSummons: 'shape-flag',
  contactResident: 'phone',
  recordProgress: 'sticky-note',
  finishPart: 'check',
  submitResolution: 'square-check-big',
  verifyCase: 'shield-check',
  callBack: 'phone',
  rateCase: 'star',
}

export function MoreSheet({ actions, isTriaged, onChoose, onClose }: MoreSheetProps) {
  return (
    <Sheet isOpen title={stepWords.moreTitle} onClose={onClose}>
      {actions.map((action) => (
        <Cell
          key={action}
          left={<Icon name={icons[action]} className="soft" />}
          title={action === 'triageCase' && isTriaged ? stepWords.correct : actionWords[action]}
          note={actionNotes[action]}
          onPress={() => onChoose(action)}
        />
      ))}
    </Sheet>
  )
}
