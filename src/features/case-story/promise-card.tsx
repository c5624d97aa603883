// The promise before the process: what was agreed for when, how much of it is left, and why.
import { View } from '@tarojs/components'
import type { CaseView } from '../../../types/cases/case-view'
import { Badge } from '../../components/badge'
import { Card } from '../../components/card'
import { TimeBar } from '../../components/time-bar'
import { answeredCountOf, caseWords, stateBadge } from '../../wording/case-words'
import { fullDateOf, longLeftWords, promisedMomentOf } from '../../wording/moments'
import { finishedWords } from '../../wording/promise-words'
import './promise-card.scss'
import { PromiseReason } from './promise-reason'

type PromiseCardProps = { view: CaseView; at: string }

export function PromiseCard({ view, at }: PromiseCardProps) {
  const { clock } = view.promise
  const badge = stateBadge({ ...view, answeredCount: answeredCountOf(view.summonses) })
  const isKept = clock.stoppedAt !== null && clock.remainingMinutes >= 0 && view.state !== 'DECLINED'
  const isLate = clock.stoppedAt === null && clock.remainingMinutes < 0
  return (
    <Card border={isKept ? 'done' : isLate ? 'danger' : undefined}>
      <View className="promise-head">
        <View className="strong grow">{view.title}</View>
        <Badge {...badge} />
      </View>
      <View className="note above-1">{view.place.label}</View>
      {view.state === 'DECLINED' ? null : <Promised view={view} at={at} />}
    </Card>
  )
}

function Promised({ view, at }: PromiseCardProps) {
  const { clock } = view.promise
  const moment = promisedMomentOf(clock.dueAt, at)
  const date = fullDateOf(clock.dueAt, at)
  return (
    <>
      <View className="note above-2">{caseWords.promiseLabel}</View>
      <View className="promise-moment">
        <View className="display">
          <View className="promise-word">{moment}</View> <View className="promise-word">{caseWords.promiseEnd}</View>
        </View>
        {moment.startsWith(date) ? null : <View className="small soft unbroken">{date}</View>}
      </View>
      <View className="above-2">
        <PromiseBar clock={clock} at={at} />
      </View>
      {clock.stoppedAt === null ? <PromiseReason view={view} at={at} /> : null}
    </>
  )
}

function PromiseBar({ clock, at }: { clock: CaseView['promise']['clock']; at: string }) {
  if (clock.stoppedAt !== null) {
    return <TimeBar left={1} state={clock.remainingMinutes < 0 ? 'over' : 'done'} leftWords={finishedWords(clock, clock.stoppedAt, at)} />
  }
  return (
    <TimeBar
      left={clock.totalMinutes > 0 ? clock.remainingMinutes / clock.totalMinutes : 0}
      state={clock.remainingMinutes < 0 ? 'over' : 'running'}
      leftWords={longLeftWords(clock)}
      moment={clock.countsWorkingTimeOnly ? caseWords.workingTimeOnly : caseWords.dayAndNight}
    />
  )
}
