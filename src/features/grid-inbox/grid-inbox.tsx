// 先办哪一件: the open cases of a place as a staircase of bars, the shortest on top.
import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import type { IconName } from '@/components/icon-name'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import { inboxWords } from '@/wording/inbox-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { CaseRow } from '../../../types/cases/case-view'
import { InboxCard } from './inbox-card'
import type { InboxChip, InboxCounts, useInbox } from './use-inbox'

type GridInboxProps = {
  inbox: ReturnType<typeof useInbox>
  onOpen: (row: CaseRow, withStep: boolean) => void
}

const chips: readonly { chip: InboxChip; icon?: IconName }[] = [
  { chip: 'all' },
  { chip: 'triage', icon: 'shape-ring' },
  { chip: 'working', icon: 'shape-half' },
  { chip: 'verify', icon: 'shape-target' },
  { chip: 'callback', icon: 'shape-diamond' },
]

const chipLabel = (chip: InboxChip, counts: InboxCounts | undefined): string =>
  counts ? inboxWords.count(inboxWords.chips[chip], counts[chip], counts.isMore) : inboxWords.chips[chip]

export function GridInbox({ inbox, onOpen }: GridInboxProps) {
  const { chip, setChip, counts } = inbox
  return (
    <>
      <Chips>
        {chips.map(({ chip: lane, icon }) => (
          <Chip key={lane} label={chipLabel(lane, counts)} icon={icon} isChosen={lane === chip} onPress={() => setChip(lane)} />
        ))}
      </Chips>
      <InboxList inbox={inbox} onOpen={onOpen} />
    </>
  )
}

function InboxList({ inbox: { first, pages, chip, setChip }, onOpen }: GridInboxProps) {
  useReachBottom(() => void pages.loadMore())
  if (first.isLoading) return <Skeleton of="list" slowWords={inboxWords.slow} />
  if (!first.data || !first.at)
    return (
      <ErrorState
        title={inboxWords.failed}
        words={errorWords[first.error?.code ?? 'INTERNAL']}
        retry={{ label: generalWords.retry, onPress: () => void first.reload() }}
      />
    )
  const { at } = first
  if (pages.rows.length === 0) return <NothingToDo chip={chip} onShowAll={() => setChip('all')} />
  return (
    <Section title={inboxWords.burnsFirst} note={inboxWords.barNote}>
      {pages.rows.map((row) => (
        <InboxCard key={row.caseId} row={row} at={at} onOpen={onOpen} />
      ))}
      {pages.hasMore ? (
        <View className="above-3">
          <Button
            isWide
            label={inboxWords.more}
            busyLabel={pages.isLoadingMore ? inboxWords.loadingMore : undefined}
            onPress={() => void pages.loadMore()}
          />
        </View>
      ) : null}
    </Section>
  )
}

function NothingToDo({ chip, onShowAll }: { chip: InboxChip; onShowAll: () => void }) {
  if (chip === 'all') return <EmptyState icon="inbox" title={inboxWords.emptyTitle} words={inboxWords.emptyWords} />
  return (
    <EmptyState
      icon="inbox"
      title={inboxWords.emptyChipTitle}
      words={inboxWords.emptyChipWords}
      action={{ label: inboxWords.showAll, onPress: onShowAll }}
    />
  )
}
