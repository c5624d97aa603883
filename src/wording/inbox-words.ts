// What staff read in their lists: what burns, whom it waits for, and the one next step.
import type { CaseRow } from '../../types/cases/case-view'
import type { CaseAction } from '../../types/cases/case-words'
import type { ClockView } from '../../types/cases/clock-view'
import { momentOf } from './moments'
import { gradeNames } from './whistle-words'

export const inboxWords = {
  title: '收件箱',
  chips: { all: '全部', triage: '待受理', working: '办理中', verify: '待核查', callback: '待回访' },
  count: (label: string, count: number, isMore: boolean) => `${label} ${isMore && count > 99 ? '99+' : count}`,
  burnsFirst: '先办快烧完的',
  barNote: '条越短，时间越少',
  reach: '看哪一片',
  changeReach: '换一片',
  emptyTitle: '这里没有要办的',
  emptyWords: '居民一报上来，这里马上会有。',
  emptyChipTitle: '这一类没有要办的',
  emptyChipWords: '点“全部”看别的。',
  showAll: '看全部',
  failed: '收件箱没取到',
  slow: '正在取收件箱，网有点慢',
  more: '再看一些',
  loadingMore: '正在取',
  copyOf: (time: string) => `没有网，先看 ${time} 存下的`,
  noWorkTitle: '这里是办事人员的地方',
  noWorkWords: '您现在没有要答复的片区或单位。收到邀请码的，到“我的”里填。',
  toHome: '去首页',
  switchRole: '看哪一边',
  asStaff: '收件箱',
  asUnit: '哨声',
} as const

/** The step a card offers; no step means there is something to follow. */
const nextWords: Partial<Record<CaseAction, string>> = {
  releaseContent: '放行',
  triageCase: '受理',
  blowWhistle: '吹哨',
  verifyCase: '去核查',
  callBack: '回访',
  rateCase: '去评价',
  answerSummons: '报到',
  finishPart: '交上去',
  submitResolution: '办结',
  contactResident: '联系居民',
}
export const nextActionWords = (action: CaseAction | null): string => (action && nextWords[action]) || '看进展'

const isUrgent = ({ grade }: CaseRow) => grade === 'I' || grade === 'II'

/** One unit is named, several are counted: the line stays one line. */
function whoWords({ state, unitNames, answeredCount, reporterLabel, isOverdue }: CaseRow): string {
  const [only = ''] = unitNames
  const isOne = unitNames.length === 1
  const count = `${unitNames.length} 家`
  if (unitNames.length === 0) return reporterLabel
  if (state === 'RESOLUTION_SUBMITTED') return '主办交了，等协办'
  if (state === 'VERIFYING' || state === 'CALLBACK') return isOne ? `${only}办完了` : `${count}都办完了`
  if (answeredCount === 0 && isOverdue) return isOne ? `${only}没报到` : `${count}都没报到`
  if (answeredCount === 0) return isOne ? `等${only}报到` : `等 ${count}报到`
  if (answeredCount < unitNames.length) return `${count}里 ${answeredCount} 家报到`
  return isOne ? `${only}在办` : `${count}都在办`
}

/** 柳荫里 3 号楼 · 林女士 · 二级 */
export const rowPlaceAndWho = (row: CaseRow): string =>
  [row.placeLabel, whoWords(row), isUrgent(row) && gradeNames[row.grade].name].filter(Boolean).join(' · ')

type Burning = NonNullable<CaseRow['burning']>['name']
/** What has to have happened when the bar is gone. */
const burningWords: Record<Burning, string> = {
  hold: '前审内容',
  triage: '前受理',
  firstContact: '前联系居民',
  finish: '前办好',
  verify: '前核查',
  callback: '前回访',
  rating: '前等评价',
  answer: '前要报到',
  part: '前办好',
}

/** 今天 11:45 前受理, or 原定周一 12:00 前受理 once that has passed. */
export function dueWords(name: Burning, { dueAt, remainingMinutes }: ClockView, at: string): string {
  const moment = momentOf(dueAt, at)
  return `${remainingMinutes < 0 ? '原定' : ''}${moment} ${burningWords[name]}`
}
