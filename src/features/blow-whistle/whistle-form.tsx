// The whistle itself: kind, units, grade, the two deadlines that follow from it, and the words that go out.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { Label } from '@/components/label'
import { Segment } from '@/components/segment'
import { promisedMomentOf } from '@/wording/moments'
import { refusalWords, stepWords } from '@/wording/step-words'
import { whistleKindWords, whistleWords } from '@/wording/whistle-words'
import type { Instant } from '../../../types/schema'
import { AddUnitSheet } from './add-unit-sheet'
import { GradeFields } from './grade-fields'
import { UnitFields } from './unit-fields'
import { chosenUnits, type Missing, missingOf, type Suggested, startDraft, turnUnit, unitsOf, type WhistleDraft } from './whistle-draft'

type WhistleFormProps = CaseStepProps & { suggested: Suggested; at: Instant }

const kinds = (['stubbornProblem', 'jointEnforcement', 'emergency'] as const).map((value) => ({ value, label: whistleKindWords[value] }))

const missingWords: Record<Missing, string> = {
  units: whistleWords.leadMissing,
  lead: whistleWords.leadMissing,
  ask: whistleWords.askMissing,
  words: stepWords.wordsMissing,
}

/** What goes out unless somebody writes it better. */
function plea(draft: WhistleDraft, { deadlines }: Suggested, at: Instant): string {
  const asked = chosenUnits(draft).filter(({ ask }) => ask.trim())
  const finish = deadlines.find(({ grade }) => grade === draft.grade)?.finish
  if (asked.length === 0 || !finish) return ''
  const parts = asked.map(({ name, ask }) => ({ unit: name, ask: ask.trim() }))
  return whistleWords.pleads(parts, promisedMomentOf(finish.dueAt, at))
}

export function WhistleForm({ view, suggested, at, onClose, ...told }: WhistleFormProps) {
  const step = useCaseStep('blowWhistle', told)
  const [draft, setDraft] = useState(() => startDraft(suggested))
  const [isAdding, setAdding] = useState(false)
  const words = draft.words ?? plea(draft, suggested, at)
  const missing = missingOf(draft, words)
  const count = chosenUnits(draft).length
  const send = () => {
    const units = unitsOf(draft)
    const { kind, grade } = draft
    if (units) step.take({ caseId: view.caseId, seenStep: view.step, kind, grade, words: words.trim(), ...units })
  }
  if (isAdding)
    return (
      <AddUnitSheet
        offered={suggested.units}
        draft={draft}
        onTurn={(unit) => setDraft(turnUnit(draft, unit))}
        onClose={() => setAdding(false)}
      />
    )
  return (
    <FormSheet
      title={whistleWords.title}
      icon="mark"
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: count > 0 ? whistleWords.send(count) : whistleWords.sendNone,
        icon: 'mark',
        onPress: send,
        offReason: isOffered(view, 'blowWhistle') ? missing && missingWords[missing] : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Label text={whistleWords.kind} />
      <Segment label={whistleWords.kind} options={kinds} value={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
      <UnitFields suggested={suggested} draft={draft} onChange={setDraft} onAdd={() => setAdding(true)} />
      <GradeFields suggested={suggested} at={at} grade={draft.grade} onChange={(grade) => setDraft({ ...draft, grade })} />
      <View className="above-3">
        <Field
          label={whistleWords.words}
          isLabelHidden
          value={words}
          onChange={(typed) => setDraft({ ...draft, words: typed })}
          placeholder={whistleWords.wordsPlaceholder}
          maxLength={2000}
          showsCount
        />
      </View>
    </FormSheet>
  )
}
