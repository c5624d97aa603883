// What waits for me in my role: the inbox of a place, the whistles of a unit, or both sides of one person.
import { useState } from 'react'
import { useMe } from '@/api/me'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Page } from '@/components/page'
import { Segment } from '@/components/segment'
import { Skeleton } from '@/components/skeleton'
import { TabBar } from '@/components/tab-bar'
import { useCareMode } from '@/device/care-mode'
import { inboxWords } from '@/wording/inbox-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { Me } from '../../../types/directory/directory-calls'
import { chooseTab, tabsFor } from '../tabs'
import { PlaceWork } from './place-work'
import { UnitWork } from './unit-work'

type Side = 'place' | 'unit'

const sides: readonly { value: Side; label: string }[] = [
  { value: 'place', label: inboxWords.asStaff },
  { value: 'unit', label: inboxWords.asUnit },
]
const sidesOf = (me: Me): Side[] => sides.map(({ value }) => value).filter((side) => me.grants.some(({ reach }) => reach.kind === side))

export default function WorkPage() {
  const { me } = useMe()
  const [chosen, setChosen] = useState<Side>()
  const held = me ? sidesOf(me) : []
  const side = chosen ?? held[0]
  const choice = held.length > 1 ? <Segment label={inboxWords.switchRole} options={sides} value={side} onChange={setChosen} /> : null
  if (me && side === 'place') return <PlaceWork me={me} sideChoice={choice} />
  if (me && side === 'unit') return <UnitWork me={me} sideChoice={choice} />
  return <NoWork />
}

/** Before it is known who this is, and for whoever answers for nothing here. */
function NoWork() {
  const { me, error, reload } = useMe()
  return (
    <Page isCare={useCareMode()} title={inboxWords.title} tabs={<TabBar items={tabsFor(me)} chosen="work" onChoose={chooseTab} />}>
      {me ? (
        <EmptyState
          icon="inbox"
          title={inboxWords.noWorkTitle}
          words={inboxWords.noWorkWords}
          action={{ label: inboxWords.toHome, onPress: () => chooseTab('home') }}
        />
      ) : null}
      {!me && error ? (
        <ErrorState
          title={generalWords.pageFailed}
          words={errorWords[error.code]}
          retry={{ label: generalWords.retry, onPress: () => void reload() }}
        />
      ) : null}
      {me || error ? null : <Skeleton of="list" slowWords={inboxWords.slow} />}
    </Page>
  )
}
