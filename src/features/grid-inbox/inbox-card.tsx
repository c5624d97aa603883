// One case of the inbox: how it stands, whom it waits for, how long, and the one next step.
import { Badge } from '@/components/badge'
import { Button } from '@/components/button'
import { RowCard } from '@/components/row-card'
import { TimeBar } from '@/components/time-bar'
import { stateBadge } from '@/wording/case-words'
import { dueWords, nextActionWords, rowPlaceAndWho } from '@/wording/inbox-words'
import { leftWords } from '@/wording/moments'
import type { CaseRow } from '../../../types/cases/case-view'

type InboxCardProps = {
  row: CaseRow
  at: string
  /** `withStep`: straight to the next step, else to the case. */
  onOpen: (row: CaseRow, withStep: boolean) => void
}

export function InboxCard({ row, at, onOpen }: InboxCardProps) {
  const { nextAction } = row
  const isWhistle = nextAction === 'blowWhistle'
  return (
    <RowCard
      badge={<Badge {...stateBadge(row)} />}
      title={row.title}
      note={rowPlaceAndWho(row)}
      bar={<BurningBar row={row} at={at} />}
      isLate={row.isOverdue}
      onOpen={() => onOpen(row, false)}
      action={
        <Button
          kind={isWhistle ? 'whistle' : 'plain'}
          icon={isWhistle ? 'mark' : undefined}
          label={nextActionWords(nextAction)}
          onPress={() => onOpen(row, nextAction !== null)}
        />
      }
    />
  )
}

function BurningBar({ row: { burning }, at }: { row: CaseRow; at: string }) {
  if (!burning) return null
  const { name, clock } = burning
  return (
    <TimeBar
      left={clock.totalMinutes > 0 ? clock.remainingMinutes / clock.totalMinutes : 0}
      state={clock.remainingMinutes < 0 ? 'over' : 'running'}
      leftWords={leftWords(clock)}
      moment={dueWords(name, clock, at)}
    />
  )
}
