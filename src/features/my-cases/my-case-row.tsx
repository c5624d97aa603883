// One of my cases on a card: the promise before the process, and the one thing that waits for me.
import { View } from '@tarojs/components'
import type { CaseRow } from '../../../types/cases/case-view'
import { Badge } from '../../components/badge'
import { Button } from '../../components/button'
import { classes } from '../../components/classes'
import { Pressable } from '../../components/pressable'
import { TimeBar } from '../../components/time-bar'
import { caseWords, rowNote, stateBadge } from '../../wording/case-words'
import { leftWords } from '../../wording/moments'
import { homeWords } from '../../wording/resident-words'
import './my-case-row.scss'

type MyCaseRowProps = {
  row: CaseRow
  at: string
  /** Without a network nothing can be rated. */
  isOffline?: boolean
  onOpen: (row: CaseRow) => void
}

/** Characters; beyond two lines beside its badge a title has lines of its own. */
const longTitle = 22

export function MyCaseRow({ row, at, isOffline, onOpen }: MyCaseRowProps) {
  return (
    <View className={classes('my-case', row.nextAction === 'rateCase' && 'my-case-turn', row.title.length > longTitle && 'my-case-long')}>
      <Pressable className="my-case-face" onPress={() => onOpen(row)}>
        <View className="my-case-head">
          <View className="strong my-case-title">{row.title}</View>
          <Badge {...stateBadge(row)} />
        </View>
        {isPromised(row) ? <RowPromise row={row} at={at} /> : null}
        <View className={isPromised(row) ? 'note above-1' : 'small soft above-1'}>{rowNote(row)}</View>
      </Pressable>
      {row.nextAction === 'rateCase' ? (
        <Button
          label={homeWords.rate}
          isSmall
          className="my-case-button"
          offReason={isOffline ? homeWords.rateOff : undefined}
          onPress={() => onOpen(row)}
        />
      ) : null}
    </View>
  )
}

/** Once the work is handed in there is nothing to wait for but people's word. */
const isPromised = ({ state }: CaseRow) => state !== 'CALLBACK' && state !== 'CLOSED' && state !== 'DECLINED' && state !== 'VERIFYING'

/** What was promised, and how much of its time is left: the reporter waits for this clock and no other. */
function RowPromise({ row, at }: { row: CaseRow; at: string }) {
  const clock = row.promise
  if (!clock) return null
  const { before, moment, after } = caseWords.rowPromise(clock.dueAt, at)
  return (
    <>
      <View className="my-case-promise above-1">
        <View className="small grow">
          {before} <View className="strong whole">{moment}</View> <View className="whole">{after}</View>
        </View>
        <View className="note unbroken">{leftWords(clock)}</View>
      </View>
      <View className="above-1">
        <TimeBar
          left={clock.totalMinutes > 0 ? clock.remainingMinutes / clock.totalMinutes : 0}
          state={clock.remainingMinutes < 0 ? 'over' : 'running'}
        />
      </View>
    </>
  )
}
