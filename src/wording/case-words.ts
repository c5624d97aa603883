// What people read about a case: its state as word, shape and colour, and every entry of its timeline as a sentence.
import type { CaseRow, CaseView, EntryView, SummonsView } from '../../types/cases/case-view'
import type { CaseState, Closing } from '../../types/cases/case-words'
import type { Grade } from '../../types/street/street'
import { leftWords, promisedMomentOf } from './moments'

const numbers = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'] as const
/** 两家, 三家, 12 家 */
export const unitCountWords = (count: number): string => `${numbers[count] ?? `${count} `}家`

/** The grade as residents are told: what it is and how it is counted. */
export const gradeWords: Record<Grade, string> = {
  I: '一级（紧急险情）',
  II: '二级（急事）',
  III: '三级（普通事项）',
  IV: '四级（要费些功夫）',
}

type Tone = 'whistle' | 'done' | 'waiting' | 'unit' | 'danger' | 'still'
type Shape = `shape-${'ring' | 'flag' | 'half' | 'target' | 'diamond' | 'partly' | 'tick' | 'triangle' | 'bar'}` | 'mark'
export type StateBadge = { word: string; shape: Shape; tone: Tone }

const waitsForGrid: StateBadge = { word: '待受理', shape: 'shape-ring', tone: 'waiting' }
const waitsForCheck: StateBadge = { word: '待核查', shape: 'shape-target', tone: 'waiting' }

const badges: Record<CaseState, StateBadge> = {
  SUBMITTED: waitsForGrid,
  HELD: waitsForGrid,
  TRIAGE: waitsForGrid,
  DECLINED: { word: '未受理', shape: 'shape-bar', tone: 'still' },
  WHISTLED: { word: '已吹哨', shape: 'mark', tone: 'whistle' },
  IN_PROGRESS: { word: '办理中', shape: 'shape-half', tone: 'unit' },
  RESOLUTION_SUBMITTED: waitsForCheck,
  VERIFYING: waitsForCheck,
  CALLBACK: { word: '待评价', shape: 'shape-diamond', tone: 'waiting' },
  CLOSED: { word: '已办结', shape: 'shape-tick', tone: 'done' },
}
const accepted: StateBadge = { word: '已受理', shape: 'shape-ring', tone: 'waiting' }
const answered: StateBadge = { word: '已报到', shape: 'shape-flag', tone: 'unit' }
const overdue: StateBadge = { word: '已超期', shape: 'shape-triangle', tone: 'danger' }
const partlyClosed: StateBadge = { word: '解决一半', shape: 'shape-partly', tone: 'done' }

type Badged = Pick<CaseRow, 'state' | 'isOverdue' | 'burning'> & { closing?: Closing | null; answeredCount?: number }

/** Looked at, and on its way to a whistle: the clock of looking has stopped. */
const isAccepted = ({ state, burning }: Pick<CaseRow, 'state' | 'burning'>) => state === 'TRIAGE' && burning?.name !== 'triage'

/** Late comes before everything but the resident's own turn and the end. */
export function stateBadge({ state, isOverdue, burning, closing, answeredCount = 0 }: Badged): StateBadge {
  if (state === 'CLOSED') return closing === 'partly' ? partlyClosed : badges.CLOSED
  if (isOverdue && state !== 'CALLBACK') return overdue
  if (isAccepted({ state, burning })) return accepted
  return state === 'WHISTLED' && answeredCount > 0 ? answered : badges[state]
}

export const answeredCountOf = (summonses: readonly SummonsView[]): number =>
  summonses.filter(({ state }) => state !== 'SENT' && state !== 'CANCELLED').length

const acceptedWords = '看过了，马上吹哨'
const whoWaits: Record<CaseState, string> = {
  SUBMITTED: '交上去了，等网格员看',
  HELD: '交上去了，正在看内容合不合适',
  TRIAGE: '交上去了，等网格员看',
  DECLINED: '没有受理，点开看原因',
  WHISTLED: '哨吹了，等单位报到',
  IN_PROGRESS: '正在办',
  RESOLUTION_SUBMITTED: '主办办完了，等协办',
  VERIFYING: '办完了，居委会去核查',
  CALLBACK: '办好了，您看行不行？',
  CLOSED: '办完了',
}

/** One line under a row of my list: 物业、执法队都已报到; with the clock that burns where it is not the promise itself. */
export function rowNote(row: CaseRow): string {
  const { burning } = row
  const words = rowWords(row)
  return burning && burning.name !== 'finish' && row.state !== 'CALLBACK' ? `${words}，${leftWords(burning.clock)}` : words
}

function rowWords({ state, unitNames, answeredCount, burning }: CaseRow): string {
  if (isAccepted({ state, burning })) return acceptedWords
  const isAtWork = state === 'WHISTLED' || state === 'IN_PROGRESS'
  if (!isAtWork || unitNames.length === 0 || answeredCount === 0) return whoWaits[state]
  if (answeredCount < unitNames.length) return `${unitCountWords(unitNames.length)}单位，${answeredCount} 家已报到`
  return unitNames.length > 2
    ? `${unitCountWords(unitNames.length)}单位都已报到`
    : `${unitNames.join('、')}${unitNames.length > 1 ? '都' : ''}已报到`
}

export const caseWords = {
  page: '诉求详情',
  yourWord: '等您说一句',
  /** Whoever hides the own name is not called by a false one. */
  you: '您',
  promiseLabel: '说好的时间',
  promiseEnd: '前办好',
  rowPromise: (instant: string, at: string) => ({ before: '说好', moment: promisedMomentOf(instant, at), after: '前办好' }),
  workingTimeOnly: '只算工作时间',
  dayAndNight: '日夜都算',
  provisional: '明年的放假安排还没公布，到时可能会挪一两天。',
  story: '这件事的经过',
  lead: '主办',
  assisting: '协办',
  held: '内容正在等人看过，暂时只有您看得到。',
  heldForOthers: '内容正在等人看过。',
  internal: '只有工作人员看得到',
  photo: (number: number) => `照片 ${number}`,
  photoChecking: '照片正在检查',
  photoHeld: '照片等人看过才显示',
  photoRejected: '照片没通过检查',
  loading: '正在取这件事的经过，网有点慢',
} as const

/** 说话的人: a resident's own words stand under her name; whoever may not know it reads 居民的声音. */
export const voiceTitle = (label: string): string => `${label}的声音`

const solvedWords = { yes: '解决了', partly: '解决了一半', no: '没解决' } as const
const attitudeWords = { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意' } as const

function answersOf({ solved, attitude }: EntryView['facts']): string {
  return [solved && solvedWords[solved], attitude && `对办理${attitudeWords[attitude]}`].filter(Boolean).join('，')
}

type TitleOf = (entry: EntryView) => string
const titles: Record<string, TitleOf> = {
  reportCase: ({ who }) => voiceTitle(who.label),
  triageCase: ({ who }) => `${who.label} 受理`,
  declineCase: ({ who }) => `${who.label} 没有受理`,
  blowWhistle: ({ facts }) => `吹哨，叫${unitCountWords(facts.unitIds?.length ?? 1)}单位来`,
  whistleByCatalogue: ({ facts }) => `急事自动吹哨，叫${unitCountWords(facts.unitIds?.length ?? 1)}单位来`,
  contactResident: ({ who, facts }) => (facts.reached ? `${who.label} 联系上居民` : `${who.label} 找过居民，没联系上`),
  verifyCase: ({ who, facts }) => (facts.passed ? `${who.label} 核查通过` : `${who.label} 核查没通过，退回接着办`),
  callBack: ({ who, facts }) => (facts.reached ? `${who.label} 回访：${answersOf(facts)}` : `${who.label} 回访，没联系上`),
  rateCase: ({ who, facts }) => `${who.label}：${answersOf(facts)}`,
  releaseContent: ({ who }) => `${who.label} 看过内容，放行`,
}

/** The heading of an entry on the trunk. */
export const entryTitle = (entry: EntryView): string => (titles[entry.what] ?? (({ who }: EntryView) => who.label))(entry)

/** Below the heading where nobody said anything, or besides what was said. */
export const entryNote = ({ what, facts }: EntryView): string | undefined =>
  what === 'triageCase' && facts.grade ? `定为${gradeWords[facts.grade]}。` : undefined

const trackWords: Record<string, (words: string | null, facts: EntryView['facts']) => string> = {
  answerSummons: (words) => `报到：${words ?? '我们来办'}`,
  recordProgress: (words) => words ?? '有进展',
  finishPart: (words) => words ?? '这一份办完了',
  submitResolution: (words) => words ?? '办完了，交上去',
  contactResident: (words, { reached }) => `${reached ? '联系上居民' : '找过居民，没联系上'}${words ? `：${words}` : ''}`,
}

/** One thing a unit did, in its track. */
export const trackEntryWords = ({ what, words, facts }: EntryView): string => (trackWords[what] ?? (() => words ?? ''))(words, facts)

export const trackWaiting = {
  answer: '还没报到',
  working: '正在办',
  onSite: (moment: string) => `说好 ${moment} 前到现场`,
  done: (moment: string) => `${moment} 办完`,
  cancelled: '不用来了',
  answerLeft: (clock: { remainingMinutes: number; countsWorkingTimeOnly: boolean }) => `等报到，${leftWords(clock)}`,
  before: (moment: string) => `${moment} 前`,
} as const

type Ahead = CaseView['ahead'][number]

/** What is still to come, dashed. `units` counts those still owing something; `reporter` is the one who will be asked. */
export function aheadWords(step: Ahead, { units, reporter }: { units: number; reporter: string }): string {
  const all = units > 1 ? `${unitCountWords(units)}都办完` : '办完'
  const words: Record<Ahead, string> = {
    triage: '网格员来看，定怎么办',
    whistle: '吹哨，叫责任单位来',
    answer: '单位报到',
    resolution: '单位办好，交上来',
    verification: units > 0 ? `${all}，居委会去核查` : '居委会去核查',
    rating: `请${reporter}评价`,
    closing: '握手结案',
  }
  return words[step]
}

/** The same step while it is this step's turn. */
export const nowWords: Partial<Record<Ahead, (reporter: string) => string>> = {
  triage: () => '等网格员来看',
  whistle: () => acceptedWords,
  verification: () => '等居委会去核查',
  rating: (reporter) => `请${reporter}说一句`,
}
