// What a unit reads: who whistled, until when, what its own part is, and what it hands in.
import type { SummonsState } from '../../types/cases/case-words'
import type { StateBadge } from './case-words'
import { dayOf, momentOf } from './moments'

export const unitWords = {
  title: '哨声',
  whistled: (whistler: string) => `${whistler}吹哨，请您来`,
  whistledByCatalogue: '这件事急，系统先吹哨，请您来',
  sentBack: '退回重办',
  sentBackBy: (label: string) => `${label}：退回重办`,
  answerBefore: '请在这之前报到',
  finishBefore: '您这一份请在这之前办好',
  handedIn: '您这一份交上去了',
  handedInNote: '等居委会到现场核查。',
  accepted: '核查通过了，谢谢您来',
  cancelled: '这一份不用办了',
  cancelledNote: '别的单位已经把事情办好。',
  workingTimeOnly: '只算工作时间，休息日不计',
  dayAndNight: '日夜都算',
  lead: '主办',
  assisting: '协办',
  optional: '能来就来',
  yourPart: '您这一份',
  finish: '办好',
  before: (moment: string) => `${moment} 前`,
  anonymous: '报告人匿名，细节问网格员',
  reporter: (label: string) => `${label}报的`,
  contact: '联系居民',
  map: '看地图',
  mapTitle: '在哪里',
  reportPhoto: (number: number) => `上报时的照片 ${number}`,
  when: '什么时候到现场',
  withinAnHour: '1 小时内',
  today: '今天',
  morningOf: (onSiteBy: string, at: string) => `${dayOf(onSiteBy, at)}上午`,
  chooseTime: '选时间',
  chosenTime: (onSiteBy: string, at: string) => `${momentOf(onSiteBy, at)} 前`,
  hour: (hour: number) => `${hour}:00`,
  whichDay: '哪一天',
  whichHour: '几点前到',
  timeMissing: '选时间',
  hourMissing: '选几点',
  thisTime: '就这个时间',
  words: '说一句',
  wordsPlaceholder: '比如：派 2 人去，带剪锁的工具。',
  answer: '报到：我们来办',
  answered: '报到了，吹哨的人和居民都会收到消息',
  saidOnSite: (moment: string) => `说好 ${moment} 前到现场`,
  notFound: '这件事没有叫您的单位',
  notFoundNote: '可能已经换了别家，或者撤回了。',
} as const

export const handInWords = {
  recordProgress: {
    title: '记一笔',
    words: '做了什么',
    placeholder: '比如：旧沙发清走了，标线明天画。',
    photoHint: '可不拍',
    send: '记下来',
    done: '记下了，居民看得到',
  },
  finishPart: {
    title: '完成本单位部分',
    words: '办成了什么样',
    placeholder: '比如：两把地锁都拆了，地面补平了。',
    photoHint: '至少一张，办好之后的样子',
    send: '我们这一份办好了',
    done: '交上去了，主办单位会收到消息',
  },
  submitResolution: {
    title: '办结，交上去',
    words: '办成了什么样',
    placeholder: '比如：通道清通，标线补画好了。',
    photoHint: '至少一张，办好之后的样子',
    send: '办结，交上去核查',
    done: '交上去了，居委会会到现场核查',
  },
} as const

export const summonsListWords = {
  title: '哨声',
  answerFirst: '请先报到',
  answerFirstNote: '条越短，时间越少',
  working: '在办的',
  workingNote: (count: number) => `${count} 件`,
  answer: '报到',
  lead: '主办',
  assisting: '协办',
  more: '还有更早的没有显示，先办上面这些。',
  emptyTitle: '现在没有哨声',
  emptyWords: '有人吹哨叫您，这里马上会有，手机也会收到消息。',
  failed: '哨声没取到',
  slow: '正在取哨声，网有点慢',
} as const

// biome-ignore format: a table is read by its columns
const summonsBadges: Record<SummonsState, StateBadge> = {
  SENT:      { word: '等报到', shape: 'mark',       tone: 'whistle' },
  ANSWERED:  { word: '已报到', shape: 'shape-flag', tone: 'unit' },
  PART_DONE: { word: '已交',   shape: 'shape-tick', tone: 'done' },
  ACCEPTED:  { word: '通过',   shape: 'shape-tick', tone: 'done' },
  CANCELLED: { word: '不用办', shape: 'shape-bar',  tone: 'still' },
}

/** How a unit's own part stands: its pages speak of its part, not of the whole case. */
export function summonsBadge(state: SummonsState, isLate: boolean, isSentBack = false): StateBadge {
  if (isLate) return { word: '已超期', shape: 'shape-triangle', tone: 'danger' }
  return isSentBack ? { word: unitWords.sentBack, shape: 'shape-partly', tone: 'waiting' } : summonsBadges[state]
}
