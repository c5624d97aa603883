// Grid and community staff handle one case: the promise, its story, and the one step that moves it on.
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Answered, useAnswer } from '@/api/use-answer'
import { ErrorState } from '@/components/error-state'
import { OfflineStrip } from '@/components/offline-strip'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { Toast } from '@/components/toast'
import { useCareMode } from '@/device/care-mode'
import { goBackToWork, goTo } from '@/device/go'
import { CaseStory } from '@/features/case-story/case-story'
import { PromiseCard } from '@/features/case-story/promise-card'
import { casePageWords } from '@/wording/case-page-words'
import { inboxWords } from '@/wording/inbox-words'
import { timeOf } from '@/wording/moments'
import { actionWords } from '@/wording/step-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { CaseView } from '../../../../../types/cases/case-view'
import type { CaseAction } from '../../../../../types/cases/case-words'
import type { CaseId } from '../../../../../types/ids'
import { CaseFacts } from './case-facts'
import { type Over, OverPage } from './over-page'
import { StepBar } from './step-bar'
import { hasSheet } from './step-sheet'

/** By the names of the buttons: the contract's own list would bring its schemas into this package. */
const asAction = (name = ''): CaseAction | undefined => (name in actionWords ? (name as CaseAction) : undefined)

/** The reporter's own step and a unit's steps have their pages. */
function leadTo(action: CaseAction, caseId: CaseId): void {
  goTo(action === 'rateCase' ? 'packages/resident/pages/case/index' : 'packages/unit/pages/summons/index', { caseId })
}

export default function GridCasePage() {
  const { caseId, step } = useRouter().params
  const answered = useAnswer('cases', 'readCase', caseId ? { caseId: caseId as CaseId } : undefined)
  const [over, setOver] = useState<Over>(asAction(step))
  const [done, setDone] = useState<string>()
  const { data: view, at, error, reload } = answered
  const isCare = useCareMode()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  const open = (action: CaseAction) => {
    if (hasSheet(action)) return setOver(action)
    setOver(undefined)
    if (view) leadTo(action, view.caseId)
  }
  return (
    <Page
      isCare={isCare}
      title={casePageWords.title}
      onBack={goBackToWork}
      strip={view && at && error ? <OfflineStrip words={inboxWords.copyOf(timeOf(at))} /> : undefined}
      bottomBar={view ? <StepBar view={view} isOffline={Boolean(error)} onOpen={open} onMore={() => setOver('more')} /> : undefined}
      over={
        <>
          {view ? (
            <OverPage view={view} over={over} answered={answered} onOpen={open} onDone={setDone} onClose={() => setOver(undefined)} />
          ) : null}
          <Toast message={done} onPassed={() => setDone(undefined)} />
        </>
      }
    >
      <CaseBody answered={answered} onMap={() => setOver('map')} />
    </Page>
  )
}

type CaseAnswer = Answered<CaseView>

function CaseBody({ answered: { data: view, at, error, reload }, onMap }: { answered: CaseAnswer; onMap: () => void }) {
  if (view && at)
    return (
      <>
        <PromiseCard view={view} at={at} />
        <CaseFacts view={view} onMap={onMap} />
        <CaseStory view={view} at={at} />
      </>
    )
  if (!error) return <Skeleton of="detail" slowWords={casePageWords.slow} />
  return (
    <ErrorState
      title={casePageWords.failed}
      words={errorWords[error.code]}
      retry={{ label: generalWords.retry, onPress: () => void reload() }}
    />
  )
}
