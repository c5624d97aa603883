// The whistles of whoever answers for a unit: what waits for an answer, then what is under way.
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useAnswer } from '@/api/use-answer'
import { OfflineStrip } from '@/components/offline-strip'
import { Page } from '@/components/page'
import { TabBar } from '@/components/tab-bar'
import { useCareMode } from '@/device/care-mode'
import { goTo } from '@/device/go'
import { SummonsList } from '@/features/summons-list/summons-list'
import { inboxWords } from '@/wording/inbox-words'
import { timeOf } from '@/wording/moments'
import { summonsListWords } from '@/wording/unit-words'
import type { CaseRow } from '../../../types/cases/case-view'
import type { Me } from '../../../types/directory/directory-calls'
import { chooseTab, tabsFor } from '../tabs'
import { WorkTitle } from './work-title'

type UnitWorkProps = { me: Me; sideChoice: ReactNode }

const openSummons = ({ caseId }: CaseRow): void => goTo('packages/unit/pages/summons/index', { caseId })

export function UnitWork({ me, sideChoice }: UnitWorkProps) {
  const answered = useAnswer('cases', 'listSummonses', {})
  const { data, at, error, reload } = answered
  const isCare = useCareMode()
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Page
      isCare={isCare}
      navLeft={<WorkTitle title={summonsListWords.title} note={data?.unitName} />}
      strip={data && at && error ? <OfflineStrip words={inboxWords.copyOf(timeOf(at))} /> : undefined}
      tabs={<TabBar items={tabsFor(me, data?.rows.length)} chosen="work" onChoose={chooseTab} />}
    >
      {sideChoice}
      <SummonsList answered={answered} onOpen={openSummons} />
    </Page>
  )
}
