// Every screen the thread passes through: on whose phone, how one gets there, and by which words one knows to be there.
import type { CaseRow } from '../../types/cases/case-view'
import type { CaseAction } from '../../types/cases/case-words'
import { phoneOf } from '../cloud/phone'
import { type CastId, people } from '../people'
import type { DemoTown } from './open-demo-town'
import type { Phone } from './phone'

export type Screen = {
  name: string
  holder: CastId
  /** Under standard; care mode has a way of its own where it asks one question a page. */
  go: (phone: Phone, cases: CasesOfTheTown, isCare: boolean) => Promise<void>
}

/** The id of a case by its title, as the person who is to look at it finds it. */
export type CasesOfTheTown = (title: string) => string

/** Reads whose case is which, once for the file. */
export async function readCasesOfTheTown({ url }: DemoTown): Promise<CasesOfTheTown> {
  const ids = new Map<string, string>()
  const remember = (rows: readonly CaseRow[]) => {
    for (const { title, caseId } of rows) ids.set(title, caseId)
  }
  const as = (id: CastId) => phoneOf(url, people[id].openid)
  for (const isOpen of [true, false]) {
    for (const id of ['lin', 'he', 'wang'] as const) remember((await as(id).does('cases', 'listMyCases', { isOpen })).rows)
  }
  remember((await as('zhao').does('cases', 'listInbox', {})).rows)
  return (title) => {
    const id = ids.get(title)
    if (!id) throw new Error(`no case is called ${title}; there are ${[...ids.keys()].join(', ')}`)
    return id
  }
}

const resident = (name: string, holder: CastId, title: string, sign: string): Screen => ({
  name,
  holder,
  go: async (phone, cases) => {
    await phone.opens(`packages/resident/pages/case/index?caseId=${cases(title)}`)
    await phone.sees(sign)
  },
})

const tab = (name: string, holder: CastId, page: string, sign: string): Screen => ({
  name,
  holder,
  go: async (phone) => {
    await phone.opens(page)
    await phone.sees(sign)
  },
})

const sheet = (name: string, holder: CastId, title: string, step: CaseAction, sign: string): Screen => ({
  name,
  holder,
  go: async (phone, cases) => {
    await phone.opens(`packages/grid/pages/case/index?caseId=${cases(title)}&step=${step}`)
    await phone.sheet.getByText(sign).first().waitFor()
  },
})

const report: Screen['go'] = async (phone) => {
  await phone.opens('packages/resident/pages/report/index')
  await phone.writes('说说怎么回事', '楼后消防通道让旧沙发和两把地锁堵死了，担架绕了一大圈')
  await phone.sees('消防通道被占')
}

const reportScreens: Screen[] = [
  { name: 'report-what', holder: 'lin', go: report },
  {
    name: 'report-where',
    holder: 'lin',
    go: async (phone, cases, isCare) => {
      await report(phone, cases, isCare)
      if (isCare) await phone.presses('好了，下一步')
      await phone.sees(isCare ? '是这里吗？' : '在哪里')
    },
  },
  {
    name: 'report-check',
    holder: 'lin',
    go: async (phone, cases, isCare) => {
      await report(phone, cases, isCare)
      if (isCare) await phone.presses('好了，下一步')
      await phone.presses(isCare ? '对，就是这里' : '下一步：核对')
      await phone.sees('交上去以后')
    },
  },
  {
    name: 'report-place-sheet',
    holder: 'lin',
    go: async (phone, cases, isCare) => {
      await report(phone, cases, isCare)
      if (isCare) await phone.presses('好了，下一步')
      await phone.presses(isCare ? '不对，在图上点一下' : '挪一挪')
      await phone.sheet.waitFor()
    },
  },
]

const summons: Screen['go'] = async (phone, cases) => {
  await phone.opens(`packages/unit/pages/summons/index?caseId=${cases('6 号楼北侧消防通道被堵')}`)
  await phone.sees('什么时候到现场')
}

export const screensOfTheThread: Screen[] = [
  tab('home', 'lin', 'pages/home/index', '6 号楼北侧消防通道被堵'),
  tab('cases', 'lin', 'pages/cases/index', '一共'),
  ...reportScreens,
  resident('case-waiting', 'he', '柳荫里 2 号楼单元门损坏', '等网格员来看'),
  resident('case-whistled', 'lin', '6 号楼北侧消防通道被堵', '还没报到'),
  resident('case-in-progress', 'he', '2 号楼飞线充电', '办理中'),
  resident('case-to-rate', 'lin', '6 号楼前井盖破损', '办好了吗？'),
  resident('case-closed', 'he', '2 号楼门前路灯不亮', '已办结'),
  tab('me', 'lin', 'pages/me/index', '看得舒服点'),
  tab('inbox', 'zhao', 'pages/work/index', '先办快烧完的'),
  {
    name: 'grid-case',
    holder: 'zhao',
    go: async (phone, cases) => {
      await phone.opens(`packages/grid/pages/case/index?caseId=${cases('6 号楼北侧消防通道被堵')}`)
      await phone.sees('这件事的经过')
    },
  },
  sheet('triage-sheet', 'zhao', '柳荫里 2 号楼单元门损坏', 'triageCase', '是什么事'),
  sheet('decline-sheet', 'zhao', '柳荫里 2 号楼单元门损坏', 'declineCase', '怎么跟居民说'),
  sheet('whistle-sheet', 'zhao', '东门想装快递柜', 'blowWhistle', '叫谁来'),
  sheet('contact-sheet', 'zhao', '东门想装快递柜', 'contactResident', '怎么联系的'),
  sheet('verify-sheet', 'liu', '9 号楼前垃圾没人清', 'verifyCase', '看到了什么'),
  sheet('callback-sheet', 'zhao', '6 号楼前井盖破损', 'callBack', '联系上居民了吗'),
  tab('whistles', 'li', 'pages/work/index', '请先报到'),
  { name: 'summons', holder: 'li', go: summons },
  {
    name: 'hand-in-sheet',
    holder: 'li',
    go: async (phone, cases) => {
      await phone.opens(`packages/unit/pages/summons/index?caseId=${cases('2 号楼飞线充电')}`)
      await phone.presses('完成本单位部分')
      await phone.sheet.waitFor()
    },
  },
]
