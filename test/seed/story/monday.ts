// Monday 28 September: a lamp, a manhole and a stopped lift are reported, whistled for and partly mended the same day.
import { people } from '../../people'
import type { Tell } from './tell'

const { lin, he, wang, su, zhao, qian, liu, li, gao, tang, pan, shi, fan } = people

const aLampAndAManhole = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 09:05')
  await as(he).reports('lamp', {
    words: '2 号楼门口的路灯坏了三天，晚上下楼什么也看不清。',
    category: 'street-lamp',
    label: '柳荫里 2 号楼门前',
    photos: ['lamp-dark'],
  })
  await at('2026-09-28 09:12')
  await as(lin).reports('manhole', {
    words: '楼前的井盖缺了一角，昨天差点崴了孩子的脚。',
    category: 'manhole-cover',
    label: '柳荫里 6 号楼前',
    photos: ['manhole-broken'],
  })
  await at('2026-09-28 09:30')
  await as(zhao).triages('lamp', {
    category: 'street-lamp',
    grade: 'III',
    title: '2 号楼门前路灯不亮',
    words: '到现场看过，灯杆好好的，是灯不亮。',
  })
}

const theyAreWhistledFor = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 09:34')
  await as(zhao).whistles('lamp', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '这几天天黑得早，请路灯所尽快来看看。',
    lead: { unit: 'u-ludeng', ask: '修好 2 号楼门前的路灯' },
  })
  await at('2026-09-28 09:41')
  await as(zhao).triages('manhole', {
    category: 'manhole-cover',
    grade: 'III',
    title: '6 号楼前井盖破损',
    words: '先摆了个锥桶，别让人踩空。',
  })
  await at('2026-09-28 09:48')
  await as(zhao).whistles('manhole', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '雨水井，归排水所。孩子放学都走这里，请早点换。',
    lead: { unit: 'u-paishui', ask: '先围挡，再换好井盖' },
  })
  await at('2026-09-28 09:52')
  await as(zhao).calls('manhole', { reached: true, words: '告诉林女士已经请排水所来换，这两天绕着走。' })
}

const bothUnitsAnswer = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 10:08')
  await as(tang).answers('manhole', { onSiteBy: '2026-09-28 15:00', words: '下午去量尺寸。' })
  await at('2026-09-28 10:20')
  await as(gao).answers('lamp', { onSiteBy: '2026-09-28 16:00' })
  await at('2026-09-28 10:31')
  await as(gao).calls('lamp', { reached: true, words: '问清了是哪一盏，下午带灯头过去。' })
}

const theBinsOfBuilding9 = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 10:40')
  await as(wang).reports('bins', {
    words: '楼前的垃圾桶满了两天没人清，路过都要捂鼻子。',
    category: 'rubbish',
    label: '柳荫里 9 号楼前',
    photos: ['bins-full'],
  })
  await at('2026-09-28 11:05')
  await as(zhao).triages('bins', { category: 'rubbish', grade: 'III', title: '9 号楼前垃圾没人清' })
  await at('2026-09-28 11:08')
  await as(zhao).whistles('bins', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '王奶奶腿脚不好，只能走这条路，请今明两天清干净。',
    lead: { unit: 'u-liuyinli-wuye', ask: '清走垃圾、洗净地面' },
    assisting: [{ unit: 'u-hongmajia', ask: '帮着把纸箱分出来', isMandatory: true }],
  })
}

const aMatterForAnotherCounter = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 11:30')
  await as(li).answers('bins', { onSiteBy: '2026-09-28 17:00' })
  await at('2026-09-28 11:36')
  await as(fan).answers('bins', { onSiteBy: '2026-09-29 14:00', words: '明天下午来五个人。' })
  await at('2026-09-28 11:40')
  await as(he).reports('card', { words: '社保卡丢了，能不能在你们这里补办一张？', category: 'other' })
  await at('2026-09-28 11:52')
  await as(zhao).declines('card', { words: '补卡不用报事。请带身份证到街道便民大厅的社保窗口，当场就能补。' })
}

const aStoppedLift = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 14:20')
  await as(su).reports('lift', {
    words: '3 号楼的电梯从早上停到现在，楼上老人下不来。',
    category: 'lift-fault',
    photos: ['lift-stopped'],
  })
  await at('2026-09-28 14:31')
  await as(qian).triages('lift', {
    category: 'lift-fault',
    grade: 'II',
    title: '石桥花园 3 号楼电梯停了',
    words: '问过了，没有人困在里面。',
  })
  await at('2026-09-28 14:35')
  await as(qian).whistles('lift', {
    kind: 'stubbornProblem',
    grade: 'II',
    words: '楼上有三位老人，请维保马上来，物业帮着送菜上楼。',
    lead: { unit: 'u-dianti', ask: '检修电梯、贴出恢复时间' },
    assisting: [{ unit: 'u-shiqiao-wuye', ask: '补平轿厢门口的地坎', isMandatory: true }],
  })
}

const theLiftIsLookedAfter = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 14:44')
  await as(pan).answers('lift', { onSiteBy: '2026-09-28 15:30', words: '带着门机板过去。' })
  await at('2026-09-28 14:50')
  await as(shi).answers('lift', { onSiteBy: '2026-09-28 16:00' })
  await at('2026-09-28 14:58')
  await as(qian).calls('lift', { reached: true, words: '告诉苏女士维保四点前到。' })
}

const dirtyWaterInTheHall = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 15:10')
  await as(wang).reports('hall', {
    words: '单元里往上返水，一楼过道全是脏水，我出不了门。',
    category: 'sewage-overflow',
    label: '柳荫里 9 号楼 3 单元',
    photos: ['hall-flooded'],
  })
  await at('2026-09-28 15:25')
  await as(zhao).triages('hall', {
    category: 'sewage-overflow',
    grade: 'III',
    title: '9 号楼一楼过道返水',
    words: '水漫到楼梯口了，先垫了砖。',
  })
  await at('2026-09-28 15:28')
  await as(zhao).whistles('hall', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '住的多是老人，请排水所先抽水再疏通，物业把过道拖干。',
    lead: { unit: 'u-paishui', ask: '抽干污水、疏通管道' },
    assisting: [{ unit: 'u-liuyinli-wuye', ask: '拖干过道、消毒', isMandatory: true }],
  })
}

const theHallIsPumpedDry = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 15:36')
  await as(tang).answers('hall', { onSiteBy: '2026-09-28 16:00', words: '抽水车已经出门。' })
  await at('2026-09-28 15:40')
  await as(li).answers('hall', { onSiteBy: '2026-09-28 16:30' })
  await at('2026-09-28 15:47')
  await as(zhao).calls('hall', { reached: true, words: '请王奶奶先别出门，缺什么我捎上去。' })
  await at('2026-09-28 16:52')
  await as(tang).submits('hall', { words: '管道通了，过道的水抽干了。', photos: ['hall-dry'] })
}

const theEveningOfMonday = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-28 17:14')
  await as(li).finishesPart('hall', { words: '过道拖了两遍，洒了消毒水。', photos: ['hall-dry'] })
  await at('2026-09-28 17:40')
  await as(liu).verifies('hall', { passed: true, words: '过道干了，水不再往上返。', photos: ['hall-dry'] })
  await at('2026-09-28 17:55')
  await as(he).reports('wires', {
    words: '3 单元又有人从窗户往下拉线，给电动车充电。',
    category: 'wire-charging',
    label: '柳荫里 2 号楼 3 单元',
  })
  await at('2026-09-28 18:20')
  await as(gao).submits('lamp', { words: '换了新灯头，天擦黑时试过，亮了。', photos: ['lamp-lit'] })
}

const scenes = [
  aLampAndAManhole,
  theyAreWhistledFor,
  bothUnitsAnswer,
  theBinsOfBuilding9,
  aMatterForAnotherCounter,
  aStoppedLift,
  theLiftIsLookedAfter,
  dirtyWaterInTheHall,
  theHallIsPumpedDry,
  theEveningOfMonday,
]

export const tellMonday = async (tell: Tell): Promise<void> => {
  for (const scene of scenes) await scene(tell)
}
