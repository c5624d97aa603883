// What residents read on their home page, in their list and on the page about themselves.
import type { Role } from '../../types/roles'

const space = '\u00a0'

export const homeWords = {
  product: '邻里哨',
  door: ['看到问题', '拍张照'],
  doorNote: '三步说清楚，有哨必应',
  doorNoteCare: '有哨必应',
  doorLabel: (shown: string) => `上报：${shown}`,
  myCases: '我的诉求',
  all: '全部',
  rate: '去评价',
  rateOff: '要有网',
  noneTitle: '还没有报过事',
  noneWords: '路灯不亮、井盖坏了、楼道堆东西，点上面拍一张。报了以后，什么时候办好都写在这里。',
  phone: '打电话',
} as const

export const casesWords = {
  title: '诉求',
  open: '在办的',
  closed: '办完的',
  emptyOpenTitle: '没有在办的诉求',
  emptyOpen: '看到路灯不亮、井盖坏了、\n楼道堆东西，拍张照就行。',
  emptyClosedTitle: '还没有办完的',
  emptyClosed: '报过的事办完以后，\n经过和结果都留在这里。',
  report: '上报一件',
  more: '再看一些',
  loadingMore: '正在取',
  end: (count: number) => `一共${space}${count}${space}件，都在这里了`,
  slow: '正在取您报过的事，网有点慢',
} as const

export const meWords = {
  title: '我的',
  nobody: '还没留称呼',
  name: '怎么称呼',
  phone: '手机号',
  phoneMissing: '没验证，点一下验证',
  home: '住在哪里',
  homeMissing: '没填，填了上报时不用再找地方',
  door: (door: string) => `门牌${space}${door}`,
  roles: '我在这里负责',
  until: (date: string) => `到 ${date}`,
  invitation: '我有邀请码',
  invitationNote: '工作人员、单位的人用它领职责',
  settings: '看得舒服点',
  about: '关于',
  privacy: '您的信息怎么用',
  agreed: '已同意',
  notAgreed: '还没同意',
  hotline: (street: string) => `${street}电话`,
  slow: '正在取您的资料，网有点慢',
  saved: '记下了',
} as const

export const roleWords: Record<Role, string> = {
  gridWorker: '网格员',
  communityStaff: '社区工作者',
  unitHandler: '责任单位',
  streetSupervisor: '街道督办',
}

export const homeAddressWords = {
  title: '住在哪里',
  building: '哪一栋',
  door: '单元门牌',
  doorHint: '可不写，只有网格员看得到',
  doorPlaceholder: '比如：2 单元 301',
  save: '好了',
  saving: '正在记下',
  missing: '先选到楼',
  again: '重选',
  loading: '正在取',
} as const

export const invitationWords = {
  title: '我有邀请码',
  note: '十位字母和数字，发码的人七天内有效，只能用一次。',
  code: '邀请码',
  placeholder: '比如：7K3M9QXW4T',
  redeem: '领取',
  redeeming: '正在核对',
  missing: '十位都写上',
  done: '领到了，底下多了一栏工作',
} as const
