// The page of one summons: the clock, the unit's part, its answer, and what it handed in so far.
import { useState } from 'react'
import type { Answered } from '@/api/use-answer'
import { Button } from '@/components/button'
import { OfflineStrip } from '@/components/offline-strip'
import { Page } from '@/components/page'
import { Toast } from '@/components/toast'
import { useCareMode } from '@/device/care-mode'
import { AnswerFields } from '@/features/answer-summons/answer-fields'
import { useAnswerSummons } from '@/features/answer-summons/use-answer-summons'
import { CaseStory } from '@/features/case-story/case-story'
import { ContactResidentSheet } from '@/features/contact-resident/contact-resident-sheet'
import { HandInWorkSheet } from '@/features/hand-in-work/hand-in-work-sheet'
import { PlaceSheet } from '@/features/show-place/place-sheet'
import { inboxWords } from '@/wording/inbox-words'
import { timeOf } from '@/wording/moments'
import { actionWords, refusalWords, stepWords } from '@/wording/step-words'
import { takenWords } from '@/wording/taken-words'
import { unitWords } from '@/wording/unit-words'
import { generalWords } from '@/wording/zh'
import type { CaseView, SummonsView } from '../../../../../types/cases/case-view'
import { ClockCard } from './clock-card'
import { PartCard } from './part-card'
import { sentBackEntry } from './sent-back-entry'
import { summonsSteps } from './summons-steps'

type SummonsPageProps = {
  view: CaseView
  at: string
  summons: SummonsView
  answered: Answered<CaseView>
  onBack: () => void
}
type Over = 'map' | 'recordProgress' | 'finishPart' | 'submitResolution' | 'contact' | undefined

export function SummonsPage({ view, at, summons, answered, onBack }: SummonsPageProps) {
  const [over, setOver] = useState<Over>()
  const [done, setDone] = useState<string>()
  const told = {
    view,
    onTaken: (next: CaseView, nextAt: string) => {
      answered.replace(next, nextAt)
      setDone(takenWords(next.timeline[next.timeline.length - 1]))
      setOver(undefined)
    },
    onMovedOn: () => void answered.reload(),
  }
  const answering = useAnswerSummons(told)
  const close = () => setOver(undefined)
  const { mayAnswer, handIn, mayRecord, mayContact } = summonsSteps(view, summons)
  const isOffline = Boolean(answered.error)
  const offReason = isOffline ? generalWords.needsNetwork : undefined
  const { unitId } = summons
  return (
    <Page
      isCare={useCareMode()}
      title={sentBackEntry(view, summons) ? unitWords.sentBack : unitWords.title}
      onBack={onBack}
      strip={isOffline ? <OfflineStrip words={inboxWords.copyOf(timeOf(at))} /> : undefined}
      bottomBar={
        mayAnswer ? (
          <Button
            kind="main"
            icon="shape-flag"
            label={unitWords.answer}
            onPress={() => answering.answer(unitId)}
            offReason={offReason ?? (answering.draft.onSiteBy ? undefined : unitWords.timeMissing)}
            busyLabel={answering.isBusy ? stepWords.sending : undefined}
          />
        ) : mayRecord || handIn ? (
          <>
            {mayRecord ? (
              <Button label={actionWords.recordProgress} onPress={() => setOver('recordProgress')} offReason={offReason} />
            ) : null}
            {handIn ? <Button kind="main" label={actionWords[handIn]} onPress={() => setOver(handIn)} offReason={offReason} /> : null}
          </>
        ) : undefined
      }
      over={
        <>
          {over === 'map' ? <PlaceSheet place={view.place} onClose={close} /> : null}
          {over === 'contact' ? <ContactResidentSheet {...told} onClose={close} /> : null}
          {over && over !== 'map' && over !== 'contact' ? (
            <HandInWorkSheet {...told} action={over} unitId={unitId} onClose={close} />
          ) : null}
          <Toast message={done} onPassed={() => setDone(undefined)} />
        </>
      }
    >
      <ClockCard view={view} summons={summons} at={at} />
      <PartCard
        view={view}
        summons={summons}
        at={at}
        onMap={() => setOver('map')}
        onContact={mayContact && !isOffline ? () => setOver('contact') : undefined}
      />
      {mayAnswer ? (
        <AnswerFields
          view={view}
          at={at}
          draft={answering.draft}
          onChange={answering.setDraft}
          refusal={answering.refusal && refusalWords(answering.refusal)}
        />
      ) : null}
      <CaseStory view={view} at={at} />
    </Page>
  )
}
