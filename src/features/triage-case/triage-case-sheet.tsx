// 受理: a person confirms what it is, how grave and, when nobody knows yet, where; corrections move the clocks that still run.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { triageWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'
import type { CaseView } from '../../../types/cases/case-view'
import { CatalogueSheet } from './catalogue-sheet'
import { CategoryFields } from './category-fields'
import { GradeFields } from './grade-fields'
import { MicroGridFields } from './micro-grid-fields'
import type { TriageDraft } from './triage-draft'

const longestTitle = 60

const startDraft = ({ category, grade, title }: CaseView): TriageDraft => ({ category, grade, title, words: '', microGridId: undefined })

function missingPart({ title, microGridId }: TriageDraft, { place }: CaseView): string | undefined {
  if (!title.trim()) return triageWords.caseTitleMissing
  return place.microGridId || microGridId ? undefined : triageWords.microGridMissing
}

export function TriageCaseSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('triageCase', told)
  const [draft, setDraft] = useState(() => startDraft(view))
  const [isInCatalogue, setInCatalogue] = useState(false)
  const change = (part: Partial<TriageDraft>) => setDraft((before) => ({ ...before, ...part }))
  const isFirst = view.ahead.includes('triage')
  const send = () => {
    const { category, grade, title, words, microGridId } = draft
    step.take({
      caseId: view.caseId,
      seenStep: view.step,
      categoryId: category.categoryId,
      grade,
      title: title.trim(),
      ...(words.trim() ? { words: words.trim() } : {}),
      ...(microGridId ? { microGridId } : {}),
    })
  }
  if (isInCatalogue) return <CatalogueSheet chosen={draft.category.categoryId} onChoose={change} onClose={() => setInCatalogue(false)} />
  return (
    <FormSheet
      title={isFirst ? triageWords.title : triageWords.titleAgain}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: isFirst ? triageWords.send : triageWords.sendAgain,
        icon: 'check',
        onPress: send,
        offReason: isOffered(view, 'triageCase') ? missingPart(draft, view) : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <CategoryFields view={view} chosen={draft.category} onChoose={change} onOther={() => setInCatalogue(true)} />
      <GradeFields view={view} grade={draft.grade} onChange={(grade) => change({ grade })} />
      <View className="above-4">
        <Field
          label={triageWords.caseTitle}
          hint={triageWords.caseTitleHint}
          isOneLine
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={longestTitle}
          showsCount
        />
      </View>
      {view.place.microGridId ? null : (
        <MicroGridFields view={view} chosen={draft.microGridId} onChoose={(microGridId) => change({ microGridId })} />
      )}
      <View className="above-4">
        <Field
          label={triageWords.words}
          hint={stepWords.optional}
          value={draft.words}
          onChange={(words) => change({ words })}
          placeholder={triageWords.wordsPlaceholder}
          maxLength={2000}
          showsCount
        />
      </View>
    </FormSheet>
  )
}
