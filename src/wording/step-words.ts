// What staff and units read while they take a step: its names, its questions, and why it was refused.
import type { CaseAction } from '../../types/cases/case-words'
import type { ErrorCode } from '../../types/errors'
import { errorWords } from './zh'

/** The step as a button names it where there is room. */
export const actionWords: Record<CaseAction, string> = {
  releaseContent: '放行',
  declineCase: '不受理',
  triageCase: '受理',
  blowWhistle: '吹哨',
  answerSummons: '报到',
  contactResident: '联系居民',
  recordProgress: '记一笔',
  finishPart: '完成本单位部分',
  submitResolution: '办结，交上去',
  verifyCase: '去核查',
  callBack: '回访',
  rateCase: '去评价',
}

/** What each step does, under its name in the sheet of further steps. */
export const actionNotes: Record<CaseAction, string> = {
  releaseContent: '看过没问题，让大家看到',
  declineCase: '不归街道管，写明理由告诉居民',
  triageCase: '改分类、级别或标题',
  blowWhistle: '叫责任单位来',
  answerSummons: '我们来办',
  contactResident: '打过电话、上过门，记下来',
  recordProgress: '今天做了什么，拍张照',
  finishPart: '我们这一份办好了',
  submitResolution: '办好了，交给居委会核查',
  verifyCase: '到现场看办好了没有',
  callBack: '问居民办好了没有',
  rateCase: '这是您自己报的',
}

export const stepWords = {
  more: '更多',
  correct: '改一改',
  moreTitle: '还能做的',
  sending: '正在交上去',
  movedOn: '刚刚有人更新过，请看最新情况。您写的都还在。',
  goneBy: '这一步别人办了',
  words: '说几句',
  optional: '可不写',
  optionalPhoto: '可不拍',
  wordsMissing: '写几句',
  choiceMissing: '先选一样',
  photos: '现场照片',
  addPhoto: '拍照',
  photo: (number: number) => `照片 ${number}`,
  removePhoto: (photo: string) => `去掉${photo}`,
  photoMissing: '要有照片',
  photosTravelling: '照片还在传',
  photosLost: '照片没传上，再传或去掉',
  photosRefused: '没有照片的权限。到手机设置里打开，再来拍。',
} as const

type PhotoFault = { wrong: string; isFinal: boolean }

/** After resizing every photo is small enough to be taken, so whatever is refused for itself is none: another try brings nothing. */
export const photoFault = ({ code }: { code: ErrorCode | 'NO_CONNECTION' }): PhotoFault =>
  code === 'PHOTO_UNREADABLE' || code === 'INVALID_INPUT'
    ? { wrong: '这不是照片，请换一张', isFinal: true }
    : { wrong: '没传上，点一下再传', isFinal: false }

/** Finer reasons the back end gives; each says what to do next. */
export const becauseWords: Record<string, string> = {
  movedOn: stepWords.movedOn,
  someoneWasFaster: stepWords.movedOn,
  wrongSituation: stepWords.movedOn,
  sameRequestOtherInput: '前一次已经交上去了，请看最新情况。',
  reportsPerDay: '今天报得够多了，明天再报。急事请打电话。',
  phoneCode: '这次没拿到手机号，请再点一次。',
  photoPass: '照片的链接过期了，刷新再看。',
  cursor: '这一页旧了，刷新再看。',
  isLead: '您这家是主办，请用“办结”交上去。',
  isNotLead: '您这家是协办，请交本单位那一份。',
  summonsNotOpen: '这一份已经报到过了。',
  summonsNotAnswered: '先报到，再记进展。',
  isReporter: '这是您自己报的，请别人来办这一步。',
  isAuthor: '这是您自己写的，要换一个人来看。',
  isTriager: '您受理过这件事，核查要换一个人。',
  isHandler: '您办过这件事，这一步要换一个人。',
  isVerifier: '您核查过这件事，回访要换一个人。',
  isOfSummonedUnit: '您是被叫来的单位的人，这一步要换一个人。',
  leadMissing: '要有一家主办，只能有一家。',
  leadOptional: '主办那一份不能不办。',
  unitTwice: '有单位已经叫过了，去掉再吹。',
  unknownUnit: '有单位已经不在名单里，去掉再吹。',
  gradeLowered: '吹哨只能把级别往急里调。',
  unitNotSummoned: '选的单位不在这件事里。',
  partNotHandedIn: '选的单位还没交，不用退。',
  unknownCategory: '这个分类已经没有了，换一个。',
  unknownPlace: '这个微网格找不到，换一个。',
  placedAlready: '这件事已经有微网格了。',
  onSiteInPast: '到场时间已经过去了，选晚一点。',
}

export const refusalWords = ({ code, because }: { code: ErrorCode | 'NO_CONNECTION'; because?: string }): string =>
  (because && becauseWords[because]) || (code === 'CONFLICT' || code === 'NOT_ALLOWED_NOW' ? stepWords.movedOn : errorWords[code])
