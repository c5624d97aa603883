// 联系居民: somebody spoke to the reporter, or tried to; only reaching them stops the clock of the first contact.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { ChoiceTiles } from '@/components/choice-tiles'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { Label } from '@/components/label'
import { Segment } from '@/components/segment'
import { contactWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'
import type { InputOf } from '../../../types/calls'

type Kind = InputOf<'cases', 'contactResident'>['kind']

const kinds: readonly { value: Kind; label: string }[] = [
  { value: 'phone', label: contactWords.kinds.phone },
  { value: 'visit', label: contactWords.kinds.visit },
  { value: 'message', label: contactWords.kinds.message },
]
const outcomes = [
  { value: 'yes', label: contactWords.reachedYes, icon: 'shape-tick' },
  { value: 'no', label: contactWords.reachedNo, icon: 'shape-bar' },
] as const

export function ContactResidentSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('contactResident', told)
  const [kind, setKind] = useState<Kind>('phone')
  const [reached, setReached] = useState<'yes' | 'no'>()
  const [words, setWords] = useState('')
  const send = () => step.take({ caseId: view.caseId, kind, reached: reached === 'yes', ...(words.trim() ? { words: words.trim() } : {}) })
  return (
    <FormSheet
      title={contactWords.title}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: contactWords.send,
        onPress: send,
        offReason: isOffered(view, 'contactResident') ? (reached ? undefined : stepWords.choiceMissing) : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Label text={contactWords.kind} />
      <Segment label={contactWords.kind} options={kinds} value={kind} onChange={setKind} />
      <View className="above-4">
        <Label text={contactWords.reached} />
        <ChoiceTiles label={contactWords.reached} options={outcomes} value={reached} onChange={setReached} />
      </View>
      <View className="above-4">
        <Field
          label={contactWords.words}
          hint={stepWords.optional}
          value={words}
          onChange={setWords}
          placeholder={reached === 'no' ? contactWords.missedPlaceholder : contactWords.placeholder}
          maxLength={2000}
          showsCount
        />
      </View>
    </FormSheet>
  )
}
