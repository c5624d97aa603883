// 回访: somebody who neither handled nor verified the case asks the resident; what they say counts as their rating.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { Callout } from '@/components/callout'
import { ChoiceTiles } from '@/components/choice-tiles'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { Label } from '@/components/label'
import { callBackWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'
import { noAnswers, type ResidentAnswers, type ResidentAnswersDraft, ResidentAnswersFields } from './resident-answers-fields'

const outcomes = [
  { value: 'yes', label: callBackWords.reachedYes, icon: 'shape-tick' },
  { value: 'no', label: callBackWords.reachedNo, icon: 'shape-bar' },
] as const
type Reached = (typeof outcomes)[number]['value']

const completeAnswers = ({ solved, attitude, missingUnitIds, acceptsPartly }: ResidentAnswersDraft): ResidentAnswers | undefined =>
  solved && attitude
    ? { solved, attitude, missingUnitIds: solved === 'yes' ? [] : missingUnitIds, acceptsPartly: solved === 'partly' && acceptsPartly }
    : undefined

function whatFollows(reached: Reached, { solved, acceptsPartly }: ResidentAnswersDraft): string | undefined {
  if (reached === 'no') return callBackWords.next.missed
  if (!solved) return undefined
  return solved === 'yes' || (solved === 'partly' && acceptsPartly) ? callBackWords.next.closes : callBackWords.next.rework
}

export function CallBackSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('callBack', told)
  const [reached, setReached] = useState<Reached>()
  const [draft, setDraft] = useState<ResidentAnswersDraft>(noAnswers)
  const [words, setWords] = useState('')
  const answers = completeAnswers(draft)
  const isComplete = reached === 'no' || (reached === 'yes' && answers !== undefined)
  const follows = reached && whatFollows(reached, draft)
  const send = () => {
    const said = words.trim() ? { words: words.trim() } : {}
    const asked = { caseId: view.caseId, seenStep: view.step }
    if (reached === 'no') step.take({ ...asked, result: { reached: false, ...said } })
    else if (answers) step.take({ ...asked, result: { reached: true, ...answers, photos: [], ...said } })
  }
  return (
    <FormSheet
      title={callBackWords.title}
      icon="phone"
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: reached === 'no' ? callBackWords.sendMissed : callBackWords.send,
        onPress: send,
        offReason: isOffered(view, 'callBack') ? (isComplete ? undefined : stepWords.choiceMissing) : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Label text={callBackWords.reached} />
      <ChoiceTiles label={callBackWords.reached} options={outcomes} value={reached} onChange={setReached} />
      {reached === 'yes' ? <ResidentAnswersFields summonses={view.summonses} draft={draft} onChange={setDraft} /> : null}
      {reached ? (
        <View className="above-4">
          <Field
            label={reached === 'yes' ? callBackWords.words : callBackWords.missedWords}
            hint={stepWords.optional}
            value={words}
            onChange={setWords}
            placeholder={reached === 'yes' ? callBackWords.wordsPlaceholder : callBackWords.missedPlaceholder}
            maxLength={2000}
            showsCount
          />
        </View>
      ) : null}
      {follows ? (
        <View className="above-3">
          <Callout>{follows}</Callout>
        </View>
      ) : null}
    </FormSheet>
  )
}
