// Every sentence people read that does not belong to one feature, by the codes of the contract.
import type { ErrorCode } from '../../types/errors'

/** What happened and what to do about it; never a code, never whose server. */
export const errorWords: Record<ErrorCode | 'NO_CONNECTION', string> = {
  INVALID_INPUT: '有一处没填对，改一下再交。',
  CONTRACT_OUTDATED: '这一页旧了，请关掉重新打开。',
  UNKNOWN_ACTION: '这一页旧了，请关掉重新打开。',
  NOT_SIGNED_IN: '还不知道您是谁，请重新打开再试。',
  CONSENT_NEEDED: '请先看一眼隐私说明，同意了再接着办。',
  PHONE_NEEDED: '请先验证手机号，好让人回您的话。急事不用验证。',
  FORBIDDEN: '这一步不归您办，请找网格员。',
  NOT_FOUND: '没有找到，可能已经撤下，或者不给您看。',
  NOT_ALLOWED_NOW: '这件事已经走到别处，现在不能办这一步。刷新看看。',
  CONFLICT: '别人先动了一步，请看过新的样子再办。',
  CONTENT_REJECTED: '有些话不能发，请换个说法再交。',
  PHOTO_UNREADABLE: '这张照片打不开，换一张试试。',
  PHOTO_NOT_YOURS: '这张照片不是您传的，请重新选一张。',
  INVITATION_INVALID: '邀请码不对，或者已经用过、过期了。请找发码的人再要一个。',
  TOO_MANY_REQUESTS: '点得太快了，歇一会儿再来。',
  UNAVAILABLE: '那边正忙，您写的都在，过一会儿再试。',
  INTERNAL: '是我们这边出了问题，您写的东西都还在。',
  NO_CONNECTION: '没有连上网，您写的都在，有网了再交。',
}

/** Words any screen may need. */
export const generalWords = {
  retry: '再试一次',
  pageFailed: '这一页没能打开',
  slow: '正在取，网有点慢',
  needsNetwork: '要有网',
  sending: '正在交上去',
  back: '返回',
  previousList: '上一级',
  fetching: '正在取',
  close: '关上',
  save: '存好',
  more: '再看一些',
  copyOf: (time: string) => `没有网，先看 ${time} 存下的`,
  lateCopyOf: (time: string) => `暂时取不到新的，先看 ${time} 的`,
  urgentPhone: (street: string) => `急事请打 ${street} 24 小时电话`,
  careMode: '关怀模式',
  careModeNote: '字大、色深、不晃眼',
} as const
