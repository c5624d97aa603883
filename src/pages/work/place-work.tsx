// The inbox of whoever answers for a place, with a way to another place where one person answers for several.
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { type ReactNode, useState } from 'react'
import { OfflineStrip } from '@/components/offline-strip'
import { Page } from '@/components/page'
import { TabBar } from '@/components/tab-bar'
import { useCareMode } from '@/device/care-mode'
import { goTo } from '@/device/go'
import { GridInbox } from '@/features/grid-inbox/grid-inbox'
import { ReachSheet } from '@/features/grid-inbox/reach-sheet'
import { useInbox } from '@/features/grid-inbox/use-inbox'
import { inboxWords } from '@/wording/inbox-words'
import { timeOf } from '@/wording/moments'
import type { CaseRow } from '../../../types/cases/case-view'
import type { CaseAction } from '../../../types/cases/case-words'
import type { Me } from '../../../types/directory/directory-calls'
import type { PlaceId } from '../../../types/ids'
import { chooseTab, tabsFor } from '../tabs'
import { WorkTitle } from './work-title'

type PlaceWorkProps = { me: Me; sideChoice: ReactNode }

const unitSteps: readonly CaseAction[] = ['answerSummons', 'finishPart', 'submitResolution']

/** A card leads to the page on which its next step can be taken. */
function openCase({ caseId, nextAction }: CaseRow, withStep: boolean): void {
  const step = withStep ? nextAction : undefined
  if (step === 'rateCase') goTo('packages/resident/pages/case/index', { caseId })
  else if (step && unitSteps.includes(step)) goTo('packages/unit/pages/summons/index', { caseId })
  else goTo('packages/grid/pages/case/index', step ? { caseId, step } : { caseId })
}

const placesOf = (me: Me) => [
  ...new Map(me.grants.flatMap(({ reach, reachLabel }) => (reach.kind === 'place' ? [[reach.placeId, reachLabel] as const] : []))),
]

export function PlaceWork({ me, sideChoice }: PlaceWorkProps) {
  const [placeId, setPlaceId] = useState<PlaceId>()
  const [isPicking, setPicking] = useState(false)
  const inbox = useInbox(placeId)
  const places = placesOf(me)
  const isCare = useCareMode()
  const { data, at, error } = inbox.first
  usePullDownRefresh(() => void inbox.reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Page
      isCare={isCare}
      navLeft={
        <WorkTitle title={inboxWords.title} note={inbox.reachLabel} onChange={places.length > 1 ? () => setPicking(true) : undefined} />
      }
      strip={data && at && error ? <OfflineStrip words={inboxWords.copyOf(timeOf(at))} /> : undefined}
      tabs={<TabBar items={tabsFor(me, inbox.counts?.all)} chosen="work" onChoose={chooseTab} />}
      over={
        isPicking ? (
          <ReachSheet
            places={places.map(([id, label]) => ({ placeId: id, label }))}
            chosen={inbox.reachLabel}
            onChoose={setPlaceId}
            onClose={() => setPicking(false)}
          />
        ) : null
      }
    >
      {sideChoice}
      <GridInbox inbox={inbox} onOpen={openCase} />
    </Page>
  )
}
