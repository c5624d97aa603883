// 为什么是这个时间: one sentence and every day between start and promise, folded until someone asks.
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView } from '../../../types/cases/case-view'
import type { TraceDay } from '../../../types/cases/clock-view'
import { Callout } from '../../components/callout'
import { DaysStrip, type StripDay } from '../../components/days-strip'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { WholeMoments } from '../../components/whole-moments'
import { caseWords } from '../../wording/case-words'
import { stripDayWords } from '../../wording/moments'
import { dayLengthWords, promiseWords, whyWords } from '../../wording/promise-words'

type PromiseReasonProps = { view: CaseView; at: string }

export function PromiseReason({ view, at }: PromiseReasonProps) {
  const [isOpen, setOpen] = useState(false)
  const { clock, days } = view.promise
  return (
    <>
      <Pressable className="promise-why" onPress={() => setOpen(!isOpen)} isOpen={isOpen}>
        <Icon name="circle-question-mark" />
        <View className="grow">{promiseWords.why}</View>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </Pressable>
      {isOpen ? (
        <Callout tone="unit">
          <View className="small">
            <WholeMoments words={whyWords(view.grade, clock, days, at)} />
          </View>
          {clock.isProvisional ? <View className="note above-1">{caseWords.provisional}</View> : null}
          <View className="above-3">
            <DaysStrip days={days.map(stripDay)} legend={promiseWords.legend} hours={dayLengthWords(days)} />
          </View>
        </Callout>
      ) : null}
    </>
  )
}

/** The first day counts from its end, the last one from its beginning; what is used of a day lies before what is left. */
function stripDay(day: TraceDay, index: number): StripDay {
  const { heldOn, isToday, countedMinutes, usedMinutes, fullMinutes } = day
  const from = index === 0 && fullMinutes > 0 ? 1 - countedMinutes / fullMinutes : 0
  return {
    date: heldOn,
    ...stripDayWords(heldOn, isToday),
    isToday,
    isCounted: countedMinutes > 0,
    isLeft: usedMinutes < countedMinutes,
    used: usedMinutes > 0 ? { from, to: from + usedMinutes / fullMinutes } : undefined,
  }
}
