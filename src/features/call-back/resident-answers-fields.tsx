// What the resident said on the phone: solved and satisfied are two questions, "half" asks what is missing.
import { View } from '@tarojs/components'
import { Checkbox } from '@/components/checkbox'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { ChoiceTiles } from '@/components/choice-tiles'
import { Label } from '@/components/label'
import { Segment } from '@/components/segment'
import { callBackWords } from '@/wording/handling-words'
import type { InputOf } from '../../../types/calls'
import type { SummonsView } from '../../../types/cases/case-view'
import type { UnitId } from '../../../types/ids'

type Result = Extract<InputOf<'cases', 'callBack'>['result'], { reached: true }>
export type ResidentAnswers = Pick<Result, 'solved' | 'attitude' | 'missingUnitIds'> & { acceptsPartly: boolean }
export type ResidentAnswersDraft = Omit<ResidentAnswers, 'solved' | 'attitude'> & Partial<Pick<Result, 'solved' | 'attitude'>>

export const noAnswers: ResidentAnswersDraft = { missingUnitIds: [], acceptsPartly: false }

const solvedOptions = [
  { value: 'yes', label: callBackWords.solvedOptions.yes, icon: 'shape-tick' },
  { value: 'partly', label: callBackWords.solvedOptions.partly, icon: 'shape-partly' },
  { value: 'no', label: callBackWords.solvedOptions.no, icon: 'shape-bar' },
] as const
const attitudeOptions: readonly { value: Result['attitude']; label: string }[] = [
  { value: 'satisfied', label: callBackWords.attitudeOptions.satisfied },
  { value: 'basically', label: callBackWords.attitudeOptions.basically },
  { value: 'unsatisfied', label: callBackWords.attitudeOptions.unsatisfied },
]

type FieldsProps = {
  summonses: readonly SummonsView[]
  draft: ResidentAnswersDraft
  onChange: (draft: ResidentAnswersDraft) => void
}

export function ResidentAnswersFields({ summonses, draft, onChange }: FieldsProps) {
  const { solved, attitude, acceptsPartly } = draft
  return (
    <>
      <View className="above-4">
        <Label text={callBackWords.solved} />
        <ChoiceTiles
          label={callBackWords.solved}
          options={solvedOptions}
          value={solved}
          onChange={(value) => onChange({ ...draft, solved: value })}
        />
      </View>
      {solved === 'partly' || solved === 'no' ? <MissingParts summonses={summonses} draft={draft} onChange={onChange} /> : null}
      {solved === 'partly' ? (
        <Checkbox
          label={callBackWords.acceptsPartly}
          isOn={acceptsPartly}
          onChange={(isOn) => onChange({ ...draft, acceptsPartly: isOn })}
        />
      ) : null}
      <View className="above-4">
        <Label text={callBackWords.attitude} />
        <Segment
          label={callBackWords.attitude}
          options={attitudeOptions}
          value={attitude}
          onChange={(value) => onChange({ ...draft, attitude: value })}
        />
      </View>
    </>
  )
}

function MissingParts({ summonses, draft, onChange }: FieldsProps) {
  const { missingUnitIds } = draft
  const turn = (unitId: UnitId) =>
    onChange({
      ...draft,
      missingUnitIds: missingUnitIds.includes(unitId) ? missingUnitIds.filter((id) => id !== unitId) : [...missingUnitIds, unitId],
    })
  return (
    <View className="above-4">
      <Label text={callBackWords.missing} hint={callBackWords.missingHint} />
      <Chips isWrapping>
        {summonses
          .filter(({ state }) => state === 'ACCEPTED')
          .map(({ unitId, ask }) => (
            <Chip
              key={unitId}
              kind="answer"
              role="checkbox"
              label={ask}
              isChosen={missingUnitIds.includes(unitId)}
              onPress={() => turn(unitId)}
            />
          ))}
      </Chips>
    </View>
  )
}
