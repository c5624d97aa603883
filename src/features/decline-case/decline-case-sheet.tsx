// 不受理: the reason goes to the resident in words, so it is written, never only picked.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { Callout } from '@/components/callout'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { Label } from '@/components/label'
import { declineWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'

export function DeclineCaseSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('declineCase', told)
  const [words, setWords] = useState('')
  const missing = words.trim() ? undefined : stepWords.wordsMissing
  return (
    <FormSheet
      title={declineWords.title}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: declineWords.send,
        onPress: () => step.take({ caseId: view.caseId, seenStep: view.step, words: words.trim() }),
        offReason: isOffered(view, 'declineCase') ? missing : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Callout>{declineWords.note}</Callout>
      <View className="above-4">
        <Label text={declineWords.reasons} />
        <Chips isWrapping>
          {declineWords.reasonOptions.map((reason) => (
            <Chip key={reason} label={reason} isChosen={words.startsWith(reason)} onPress={() => setWords(`${reason}，`)} />
          ))}
        </Chips>
      </View>
      <View className="above-2">
        <Field
          label={declineWords.words}
          value={words}
          onChange={setWords}
          placeholder={declineWords.placeholder}
          maxLength={2000}
          showsCount
        />
      </View>
    </FormSheet>
  )
}
