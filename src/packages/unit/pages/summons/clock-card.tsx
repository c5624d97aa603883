// 来不来: who whistled or sent it back, until when the answer or the part is due, then that it is handed in.
import { View } from '@tarojs/components'
import { Callout } from '@/components/callout'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { TimeBar } from '@/components/time-bar'
import { longLeftWords, momentOf, promisedMomentOf } from '@/wording/moments'
import { finishedWords } from '@/wording/promise-words'
import { unitWords } from '@/wording/unit-words'
import type { CaseView, EntryView, SummonsView } from '../../../../../types/cases/case-view'
import type { ClockView } from '../../../../../types/cases/clock-view'
import './clock-card.scss'
import { sentBackEntry } from './sent-back-entry'

type ClockCardProps = { view: CaseView; summons: SummonsView; at: string }

/** Whoever sent it back, else the last whistle that named this unit. */
function whoCalls({ timeline }: CaseView, { unitId }: SummonsView, sentBack: EntryView | undefined): string {
  if (sentBack) return unitWords.sentBackBy(sentBack.who.label)
  const whistle = [...timeline].reverse().find(({ facts }) => facts.unitIds?.includes(unitId))
  return whistle?.who.kind === 'staff' ? unitWords.whistled(whistle.who.label) : unitWords.whistledByCatalogue
}

export function ClockCard({ view, summons, at }: ClockCardProps) {
  const { state, isLead } = summons
  const sentBack = sentBackEntry(view, summons)
  const isOpen = state === 'SENT' || state === 'ANSWERED'
  const clock = state === 'SENT' ? summons.answer : summons.part
  const isLate = isOpen && clock.remainingMinutes < 0
  const border = isLate ? 'danger' : state === 'SENT' ? 'whistle' : isOpen ? undefined : 'done'
  return (
    <Card border={border}>
      <View className="between">
        <View className="clock-card-who">
          <Icon name={sentBack ? 'undo-2' : 'mark'} />
          <View className="grow">{whoCalls(view, summons, sentBack)}</View>
        </View>
        <Tag word={isLead ? unitWords.lead : unitWords.assisting} kind={isLead ? 'filled' : 'outlined'} />
      </View>
      {sentBack?.words ? (
        <View className="above-2">
          <Callout tone="danger">{`“${sentBack.words}”`}</Callout>
        </View>
      ) : null}
      {isOpen ? <Running clock={clock} isAnswer={state === 'SENT'} at={at} /> : <Ended summons={summons} at={at} />}
      {state === 'ANSWERED' && summons.onSiteBy && summons.onSiteBy > at ? (
        <View className="small above-2">{unitWords.saidOnSite(momentOf(summons.onSiteBy, at))}</View>
      ) : null}
    </Card>
  )
}

function Running({ clock, isAnswer, at }: { clock: ClockView; isAnswer: boolean; at: string }) {
  return (
    <>
      <View className="note above-2">{isAnswer ? unitWords.answerBefore : unitWords.finishBefore}</View>
      <View className="display">{promisedMomentOf(clock.dueAt, at)}</View>
      <View className="above-2">
        <TimeBar
          left={clock.totalMinutes > 0 ? clock.remainingMinutes / clock.totalMinutes : 0}
          state={clock.remainingMinutes < 0 ? 'over' : 'running'}
          leftWords={longLeftWords(clock)}
          moment={clock.countsWorkingTimeOnly ? unitWords.workingTimeOnly : unitWords.dayAndNight}
        />
      </View>
    </>
  )
}

function Ended({ summons: { state, part }, at }: { summons: SummonsView; at: string }) {
  if (state === 'CANCELLED')
    return (
      <>
        <View className="title above-2">{unitWords.cancelled}</View>
        <View className="small soft">{unitWords.cancelledNote}</View>
      </>
    )
  const isLate = part.remainingMinutes < 0
  return (
    <>
      <View className="title above-2">{state === 'ACCEPTED' ? unitWords.accepted : unitWords.handedIn}</View>
      <View className="above-2">
        <TimeBar
          left={1}
          state={isLate ? 'over' : 'done'}
          leftWords={part.stoppedAt ? finishedWords(part, part.stoppedAt, at) : undefined}
        />
      </View>
      {state === 'PART_DONE' ? <View className="small soft above-1">{unitWords.handedInNote}</View> : null}
    </>
  )
}
