// What staff read while they blow the whistle: which kind, whom, how grave, by when.
import type { CaseView } from '../../types/cases/case-view'
import type { Grade } from '../../types/street/street'

export const whistleKindWords: Record<NonNullable<CaseView['whistleKind']>, string> = {
  stubbornProblem: '居民难题',
  jointEnforcement: '联合执法',
  emergency: '应急处置',
}

/** Short, for a segment of four. */
export const gradeNames: Record<Grade, { name: string; kind: string }> = {
  I: { name: '一级', kind: '应急' },
  II: { name: '二级', kind: '紧急' },
  III: { name: '三级', kind: '普通' },
  IV: { name: '四级', kind: '疑难' },
}
export const gradeHint = (grade: Grade, countsWorkingTimeOnly: boolean): string =>
  `${gradeNames[grade].name} · ${countsWorkingTimeOnly ? '只算工作时间' : '日夜都算'}`

export const whistleWords = {
  title: '吹哨',
  kind: '哪一种哨',
  who: '叫谁来',
  whoHint: '按派单目录排好，可改',
  whoByHand: '目录里没有，自己选',
  lead: '主办',
  assist: '协办',
  roleOf: (unit: string) => `${unit}主办还是协办`,
  editAsk: (unit: string) => `改${unit}要做的事`,
  ask: '请它做什么',
  askPlaceholder: '一句话，比如：拆掉地锁',
  mustFinish: '它办完才能核查',
  mayStay: '能来就来',
  addUnit: '加别的单位',
  addUnitTitle: '加别的单位',
  search: '找单位',
  searchPlaceholder: '名字或管的事，比如：路灯',
  noneFound: '没有找到，换个说法试试。',
  added: '选好了',
  grade: '几级',
  answer: '报到',
  finish: '办好',
  before: (moment: string) => `${moment} 前`,
  words: '跟他们说',
  wordsPlaceholder: '要他们做什么，几时办好',
  pleads: (parts: readonly { unit: string; ask: string }[], finishBy: string) =>
    `请${parts.map(({ unit, ask }) => `${unit}${ask}`).join('，')}，${finishBy} 前办好。`,
  send: (count: number) => `吹哨，通知 ${count} 家`,
  sendNone: '吹哨',
  leadMissing: '选一家主办',
  askMissing: '写明请谁做什么',
  done: (count: number) => `哨吹响了，${count} 家都会收到消息`,
  noUnits: '这里还没有登记能叫的单位，请告诉街道。',
  loading: '正在取派单目录，网有点慢',
} as const
