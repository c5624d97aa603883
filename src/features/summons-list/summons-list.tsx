// 哨声: what a unit still owes, first what waits for an answer, then what is under way, each by its own clock.
import { View } from '@tarojs/components'
import type { Answered } from '@/api/use-answer'
import { Badge } from '@/components/badge'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { RowCard } from '@/components/row-card'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import { TimeBar } from '@/components/time-bar'
import { dueWords, nextActionWords } from '@/wording/inbox-words'
import { leftWords } from '@/wording/moments'
import { summonsBadge, summonsListWords } from '@/wording/unit-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { OutputOf } from '../../../types/calls'
import type { CaseRow } from '../../../types/cases/case-view'

type SummonsListProps = {
  answered: Answered<OutputOf<'cases', 'listSummonses'>>
  onOpen: (row: CaseRow) => void
}

export function SummonsList({ answered: { data, at, error, isLoading, reload }, onOpen }: SummonsListProps) {
  if (isLoading) return <Skeleton of="list" slowWords={summonsListWords.slow} />
  if (!data || !at)
    return (
      <ErrorState
        title={summonsListWords.failed}
        words={errorWords[error?.code ?? 'INTERNAL']}
        retry={{ label: generalWords.retry, onPress: () => void reload() }}
      />
    )
  if (data.rows.length === 0) return <EmptyState icon="mark" title={summonsListWords.emptyTitle} words={summonsListWords.emptyWords} />
  const waiting = data.rows.filter(({ summons }) => summons?.state === 'SENT')
  const working = data.rows.filter((row) => !waiting.includes(row))
  const card = (row: CaseRow) => <SummonsCard key={row.caseId} row={row} at={at} onOpen={onOpen} />
  return (
    <>
      {waiting.length > 0 ? (
        <Section title={summonsListWords.answerFirst} note={summonsListWords.answerFirstNote}>
          {waiting.map(card)}
        </Section>
      ) : null}
      {working.length > 0 ? (
        <Section title={summonsListWords.working} note={summonsListWords.workingNote(working.length)}>
          {working.map(card)}
        </Section>
      ) : null}
      {data.isMore ? <View className="note above-3">{summonsListWords.more}</View> : null}
    </>
  )
}

type SummonsCardProps = { row: CaseRow; at: string; onOpen: (row: CaseRow) => void }

function SummonsCard({ row, at, onOpen }: SummonsCardProps) {
  const { summons, burning, nextAction } = row
  const isLate = burning !== null && burning.clock.remainingMinutes < 0
  const part = summons?.isLead ? summonsListWords.lead : summonsListWords.assisting
  return (
    <RowCard
      badge={<Badge {...summonsBadge(summons?.state ?? 'SENT', isLate, summons?.isSentBack)} />}
      title={row.title}
      note={[part, summons?.ask].filter(Boolean).join(' · ')}
      isLate={isLate}
      onOpen={() => onOpen(row)}
      action={
        <Button
          kind={nextAction === 'answerSummons' ? 'whistle' : 'plain'}
          icon={nextAction === 'answerSummons' ? 'shape-flag' : undefined}
          label={nextActionWords(nextAction)}
          onPress={() => onOpen(row)}
        />
      }
      bar={
        burning ? (
          <TimeBar
            left={burning.clock.totalMinutes > 0 ? burning.clock.remainingMinutes / burning.clock.totalMinutes : 0}
            state={isLate ? 'over' : 'running'}
            leftWords={leftWords(burning.clock)}
            moment={dueWords(burning.name, burning.clock, at)}
          />
        ) : null
      }
    />
  )
}
