// 为什么是这个时间: the sentence that explains a deadline, from the days the back end counted.
import type { ClockView, TraceDay } from '../../types/cases/clock-view'
import type { Grade } from '../../types/street/street'
import { gradeWords } from './case-words'
import { dateOf, earlyWords, lengthWords, momentOf, promisedMomentOf } from './moments'

export const promiseWords = {
  why: '为什么是这个时间',
  legend: { used: '用掉', left: '剩下', rest: '不计' },
} as const

const midday = (heldOn: string) => `${heldOn}T04:00:00.000Z`

type Run = { name: string; from: string; until: string; count: number }

/** Consecutive days off under one name become one stretch: 国庆节 10月1日到7日. */
function holidayRuns(days: readonly TraceDay[]): Run[] {
  const runs: Run[] = []
  for (const { heldOn, kind, holidayName } of days) {
    const last = runs[runs.length - 1]
    if (kind !== 'holiday' || !holidayName) continue
    if (last && last.name === holidayName) Object.assign(last, { until: heldOn, count: last.count + 1 })
    else runs.push({ name: holidayName, from: heldOn, until: heldOn, count: 1 })
  }
  return runs
}

const runWords = ({ name, from, until, count }: Run): string =>
  count === 1 ? `${name}（${dateOf(midday(from))}）` : `${name}（${dateOf(midday(from))}到${dateOf(midday(until))}）`

function restWords(days: readonly TraceDay[]): string {
  const rests = [
    ...(days.some(({ kind, countedMinutes }) => kind === 'weekend' && countedMinutes === 0) ? ['周末'] : []),
    ...holidayRuns(days).map(runWords),
  ]
  const makeUps = days.filter(({ kind }) => kind === 'makeUp').map(({ heldOn }) => dateOf(midday(heldOn)))
  const rest = rests.length > 0 ? `${rests.join('、')}不计，` : ''
  return makeUps.length > 0 ? `${rest}${makeUps.join('、')}补班照算，` : rest
}

/** 三级（普通事项）：5 个工作日内办好。上周五 17:00 起算，周末不计，正好到周五 17:00。 */
export function whyWords(grade: Grade, clock: ClockView, days: readonly TraceDay[], at: string): string {
  const length = lengthWords({ minutes: clock.totalMinutes, countsWorkingTimeOnly: clock.countsWorkingTimeOnly })
  const rest = clock.countsWorkingTimeOnly ? restWords(days) : '日夜都算，'
  return `${gradeWords[grade]}：${length}内办好。${promisedMomentOf(clock.startedAt, at)} 起算，${rest}正好到${promisedMomentOf(clock.dueAt, at)}。`
}

/** 每个工作日 7 小时, or 一天 24 小时. */
export function dayLengthWords(days: readonly TraceDay[]): string {
  const hours = Math.max(...days.map(({ fullMinutes }) => fullMinutes)) / 60
  return hours >= 24 ? '一天 24 小时' : `工作日 ${Math.round(hours * 10) / 10} 小时`
}

/** Under the bar of a kept or broken promise: 周五 15:10 办完，早了 1 小时 50 分. */
export const finishedWords = (clock: ClockView, stoppedAt: string, at: string): string =>
  `${momentOf(stoppedAt, at)} 办完，${earlyWords(clock)}`
