// 什么时候到现场: the two likely times at once, any other behind one more tap, and room for a word.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Callout } from '@/components/callout'
import { Chip } from '@/components/chip'
import { Field } from '@/components/field'
import { Label } from '@/components/label'
import { stepWords } from '@/wording/step-words'
import { unitWords } from '@/wording/unit-words'
import type { CaseView } from '../../../types/cases/case-view'
import type { Instant } from '../../../types/schema'
import { ChooseTimeSheet } from './choose-time-sheet'
import { offeredSiteTimes, type SiteTime } from './site-times'
import type { AnswerDraft } from './use-answer-summons'
import './answer-fields.scss'

type AnswerFieldsProps = {
  view: CaseView
  at: Instant
  draft: AnswerDraft
  onChange: (draft: AnswerDraft) => void
  /** Why the last answer was refused. */
  refusal: string | undefined
}

const labelOf = ({ kind, onSiteBy }: SiteTime, at: Instant): string =>
  kind === 'morning' ? unitWords.morningOf(onSiteBy, at) : unitWords[kind]

export function AnswerFields({ view, at, draft, onChange, refusal }: AnswerFieldsProps) {
  const [isChoosing, setChoosing] = useState(false)
  // Frozen at the first look: a chosen time must not slip away while the page refreshes.
  const [times] = useState(() => offeredSiteTimes(at, view.promise.days, view.promise.clock.countsWorkingTimeOnly))
  const { onSiteBy } = draft
  const isOther = onSiteBy !== undefined && times.every((time) => time.onSiteBy !== onSiteBy)
  return (
    <View className="above-4">
      <Label text={unitWords.when} />
      <View className="answer-times" ariaRole="radiogroup" ariaLabel={unitWords.when}>
        {times.map((time) => (
          <Chip
            key={time.kind}
            kind="answer"
            label={labelOf(time, at)}
            isChosen={onSiteBy === time.onSiteBy}
            onPress={() => onChange({ ...draft, onSiteBy: time.onSiteBy })}
          />
        ))}
        <Chip
          kind="answer"
          label={isOther ? unitWords.chosenTime(onSiteBy, at) : unitWords.chooseTime}
          isChosen={isOther}
          onPress={() => setChoosing(true)}
        />
      </View>
      <View className="above-3">
        <Field
          label={unitWords.words}
          hint={stepWords.optional}
          value={draft.words}
          onChange={(words) => onChange({ ...draft, words })}
          placeholder={unitWords.wordsPlaceholder}
          maxLength={200}
          isOneLine
        />
      </View>
      {refusal ? (
        <View className="above-3" ariaRole="alert">
          <Callout tone="danger">{refusal}</Callout>
        </View>
      ) : null}
      {isChoosing ? (
        <ChooseTimeSheet
          at={at}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            onChange({ ...draft, onSiteBy: chosen })
            setChoosing(false)
          }}
        />
      ) : null}
    </View>
  )
}
