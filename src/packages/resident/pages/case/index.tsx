// A resident follows one case: when it will be done, how far it is, and in the end whether it is.
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { CaseView } from '../../../../../types/cases/case-view'
import type { CaseId } from '../../../../../types/ids'
import { useMe } from '../../../../api/me'
import { type Answered, useAnswer } from '../../../../api/use-answer'
import { isOffered } from '../../../../api/use-case-step'
import { AnswerFace } from '../../../../components/answer-face'
import { Callout } from '../../../../components/callout'
import { CopyStrip } from '../../../../components/copy-strip'
import { Page } from '../../../../components/page'
import { Toast } from '../../../../components/toast'
import { callNumber } from '../../../../device/call-number'
import { useCareMode } from '../../../../device/care-mode'
import { goBack } from '../../../../device/go'
import { takeNote } from '../../../../device/passing-note'
import { CaseStory } from '../../../../features/case-story/case-story'
import { PromiseCard } from '../../../../features/case-story/promise-card'
import { isOvertaken, sendsBack } from '../../../../features/rate-case/rating'
import { RatingButton } from '../../../../features/rate-case/rating-button'
import { RatingCard } from '../../../../features/rate-case/rating-card'
import { useRating } from '../../../../features/rate-case/use-rating'
import { caseWords } from '../../../../wording/case-words'
import { rateWords } from '../../../../wording/rate-words'
import { generalWords } from '../../../../wording/zh'

export default function CasePage() {
  const { caseId } = useRouter().params
  const answered = useAnswer('cases', 'readCase', caseId ? { caseId: caseId as CaseId } : undefined)
  const [toast, setToast] = useState(() => takeNote('sent'))
  const shown = { toast, onToast: setToast }
  return answered.data && answered.at ? (
    <KnownCase answered={answered} view={answered.data} at={answered.at} {...shown} />
  ) : (
    <UnknownCase answered={answered} />
  )
}

/** Nothing to show yet, or nothing came. */
function UnknownCase({ answered }: { answered: Answered<CaseView> }) {
  const isCare = useCareMode()
  const { me } = useMe()
  const phone = me && { label: generalWords.urgentPhone(me.street.name), onPress: () => callNumber(me.street.hotline) }
  return (
    <Page isCare={isCare} title={caseWords.page} onBack={goBack}>
      <AnswerFace answered={answered} of="detail" slowWords={caseWords.loading} phone={phone}>
        {() => null}
      </AnswerFace>
    </Page>
  )
}

type KnownCaseProps = {
  answered: Answered<CaseView>
  view: CaseView
  at: string
  toast: string | undefined
  onToast: (words: string | undefined) => void
}

function KnownCase({ answered, view, at, toast, onToast }: KnownCaseProps) {
  const isCare = useCareMode()
  const draft = useRating({
    view,
    onTaken: (next, takenAt, rating) => {
      answered.replace(next, takenAt)
      onToast(sendsBack(rating) ? rateWords.done.again : rateWords.done.yes)
    },
    onMovedOn: () => void answered.reload(),
  })
  const isMyTurn = isOffered(view, 'rateCase')
  return (
    <Page
      isCare={isCare}
      title={caseWords.page}
      onBack={goBack}
      strip={<CopyStrip answered={answered} />}
      bottomBar={isMyTurn ? <RatingButton draft={draft} /> : undefined}
      over={<Toast message={toast} onPassed={() => onToast(undefined)} />}
    >
      <PromiseCard view={view} at={at} />
      {isMyTurn ? <RatingCard view={view} draft={draft} /> : null}
      {isOvertaken(draft, isMyTurn) ? (
        <View className="above-3" ariaRole="alert">
          <Callout tone="waiting">{rateWords.overtaken}</Callout>
        </View>
      ) : null}
      <CaseStory view={view} at={at} />
    </Page>
  )
}
