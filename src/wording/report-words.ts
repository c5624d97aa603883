// What a resident reads while reporting: three short questions, what will happen, and what to do when it burns.
import type { OutputOf } from '../../types/calls'
import { lengthWords, timeOf } from './moments'

const space = '\u00a0'

export const reportWords = {
  page: '上报',
  steps: ['是什么', '在哪里', '核对'],
  what: '是什么',
  whatHint: '照片、文字有一样就行',
  whatCare: '哪里不对？拍下来或写下来',
  words: '说说怎么回事',
  placeholder: '比如：楼后消防通道让旧沙发堵死了',
  addFirst: '拍张照',
  addMore: '再拍一张',
  photo: (number: number) => `照片 ${number}`,
  photosRefused: '没有照片的权限，写几句也一样能报。',
  likely: '像是',
  chooseCategory: '选一类',
  otherCategory: '换一类',
  catalogue: '是哪一类事',
  where: '在哪里',
  whereCare: '是这里吗？',
  choosePlace: '选地方',
  move: '挪一挪',
  moveCare: '不对，在图上点一下',
  atHome: '就在我家门口',
  standing: '用我站的地方',
  locating: '正在找',
  locateRefused: '没有位置的权限。在图上点一下，或从名单里选小区和楼。',
  locateUnavailable: '手机没找到您在哪儿。在图上点一下，或从名单里选。',
  found: { home: '按您家找到的', here: '按您站的地方找到的', map: '您在图上点的', list: '您从名单里选的', nothing: '' },
  placeUnknown: '还不知道在哪里',
  placeUnknownNote: '用您站的地方，或者在图上点一下',
  placeOutside: '不在任何一个网格里，交给街道找人核实',
  gridWorker: (name: string) => `交给网格员 ${name}`,
  gridWorkerNone: (grid: string) => `交给${grid}的网格员`,
  mapLoading: '正在画图',
  mapFailed: '图没取到，从名单里选也行。',
  chooseTitle: '在哪里？',
  moveTitle: '挪到哪里？',
  moveNote: '在图上点一下，图钉就到那里。点边上，图会跟着走。',
  byMap: '在图上点',
  byList: '从名单里选',
  here: '就是这里',
  check: '核对',
  edit: '改',
  photosOnly: '请看照片。',
  photoCount: (count: number) => `${count}${space}张`,
  anonymous: '不让别人知道是我',
  anonymousNote: '谁能看到我的姓名和电话',
  next: '下一步：核对',
  nextCare: '好了，下一步',
  placeRight: '对，就是这里',
  previous: '上一步',
  send: '交上去',
  sendNow: '马上交上去',
  sending: '正在交上去',
  sent: '交上去了',
  sentBefore: '这一件刚才已经交上去了，在“诉求”里',
  needWhat: '拍一张或写一句',
  needCategory: '选一类',
  needPlace: '说在哪里',
  needPhotos: '照片还在传',
  draft: (savedAt: string) => [`草稿 ${timeOf(savedAt)}`, '已存好'],
} as const

export const emergencyWords = {
  lead: '先打电话',
  words: '人要紧：先离开危险的地方，马上打电话。打完再交上来，街道同时叫人到场。',
  phones: [
    { number: '119', label: '119 火警' },
    { number: '120', label: '120 急救' },
    { number: '110', label: '110 报警' },
  ],
  noWait: '急事不用填手机号，直接交。',
} as const

/** Who sees the name and the phone, with and without the switch. */
export const seenBy = (isAnonymous: boolean) =>
  [
    { who: '邻居、公示', whoCare: '邻居、公示', sees: false, words: '看不到', note: undefined },
    {
      who: '物业、执法队等单位',
      whoCare: '物业等单位',
      sees: !isAnonymous,
      words: isAnonymous ? '看不到' : '只看到姓',
      note: undefined,
    },
    { who: '网格员、街道督办', whoCare: '网格员、街道', sees: true, words: '看得到', note: '每次都留记录' },
  ] as const

type Promised = NonNullable<OutputOf<'cases', 'previewReport'>['promise']>

/** 网格员 4 个工作小时内看；属实的话，5 个工作日内办好。每动一步都告诉您。 */
export const promiseSentence = ({ triageMinutes, finishMinutes, countsWorkingTimeOnly }: Promised): string => {
  const seen = triageMinutes > 0 ? `网格员 ${lengthWords({ minutes: triageMinutes, countsWorkingTimeOnly })}内看` : '马上叫单位到场'
  return `${seen}；属实的话，${lengthWords({ minutes: finishMinutes, countsWorkingTimeOnly })}内办好。每动一步都告诉您。`
}
export const afterSending = '交上去以后'
