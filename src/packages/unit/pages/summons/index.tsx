// A unit answers one summons, and later hands in its part.
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useAnswer } from '@/api/use-answer'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { useCareMode } from '@/device/care-mode'
import { goBackToWork } from '@/device/go'
import { casePageWords } from '@/wording/case-page-words'
import { unitWords } from '@/wording/unit-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { CaseId } from '../../../../../types/ids'
import { SummonsPage } from './summons-page'
import { mySummons } from './summons-steps'

export default function SummonsEntry() {
  const { caseId } = useRouter().params
  const answered = useAnswer('cases', 'readCase', caseId ? { caseId: caseId as CaseId } : undefined)
  const { data: view, at, error, reload } = answered
  const isCare = useCareMode()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  const summons = view && mySummons(view)
  if (view && at && summons) {
    return <SummonsPage view={view} at={at} summons={summons} answered={answered} onBack={goBackToWork} />
  }
  return (
    <Page isCare={isCare} title={unitWords.title} onBack={goBackToWork}>
      {view ? <EmptyState icon="mark" title={unitWords.notFound} words={unitWords.notFoundNote} /> : null}
      {!view && error ? (
        <ErrorState
          title={casePageWords.failed}
          words={errorWords[error.code]}
          retry={{ label: generalWords.retry, onPress: () => void reload() }}
        />
      ) : null}
      {view || error ? null : <Skeleton of="detail" slowWords={casePageWords.slow} />}
    </Page>
  )
}
