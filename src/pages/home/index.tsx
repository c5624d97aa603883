// The resident starts here: one door to report, and below it what was promised.
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Me } from '../../../types/directory/directory-calls'
import { become, isNobody } from '../../api/demo-person'
import { useMe } from '../../api/me'
import { CopyStrip } from '../../components/copy-strip'
import { Icon } from '../../components/icon'
import { Page } from '../../components/page'
import { TabBar } from '../../components/tab-bar'
import { useCareMode } from '../../device/care-mode'
import { takeEntry } from '../../device/entry'
import { goTo } from '../../device/go'
import { MyOpenCases, useMyOpenCases } from '../../features/my-cases/my-open-cases'
import { ReportDoor } from '../../features/my-cases/report-door'
import { CastList } from '../../features/sign-in/cast-list'
import { homeWords } from '../../wording/resident-words'
import { chooseTab, tabsFor } from '../tabs'

export default function HomePage() {
  return isNobody() ? <NobodysHome /> : <MyHome />
}

function MyHome() {
  const isCare = useCareMode()
  const { me } = useMe()
  const answered = useMyOpenCases()
  useWorkFirst(me)
  return (
    <Page
      isCare={isCare}
      navLeft={<Whereabouts name={me?.home?.estateName || me?.street.name} />}
      strip={<CopyStrip answered={answered} />}
      tabs={<TabBar items={tabsFor(me)} chosen="home" onChoose={chooseTab} />}
    >
      <ReportDoor isCare={isCare} onPress={() => goTo('packages/resident/pages/report/index')} />
      <MyOpenCases
        answered={answered}
        onOpen={({ caseId }) => goTo('packages/resident/pages/case/index', { caseId })}
        onAll={() => (me?.grants.length ? goTo('pages/cases/index') : chooseTab('cases'))}
      />
    </Page>
  )
}

/** Whoever answers for a place or a unit opens the app for what waits there; their tab still leads here. */
function useWorkFirst(me: Me | undefined): void {
  const [isEntry] = useState(takeEntry)
  const hasWork = me !== undefined && me.grants.length > 0
  useEffect(() => {
    if (isEntry && hasWork && Taro.getCurrentPages().length === 1) chooseTab('work')
  }, [isEntry, hasWork])
}

function Whereabouts({ name }: { name: string | undefined }) {
  return (
    <View className="row">
      <Icon name="mark" size="big" className="ink-action" />
      <View className="strong one-line" ariaRole="heading" aria-level="1">
        {name ?? homeWords.product}
      </View>
    </View>
  )
}

function NobodysHome() {
  const isCare = useCareMode()
  return (
    <Page isCare={isCare} navLeft={<Whereabouts name={undefined} />}>
      <CastList onChoose={become} />
    </Page>
  )
}
