// Wednesday 30 September, the last day before the holiday: what is new this morning, up to the minute the demo begins.
import { people } from '../../people'
import type { Tell } from './tell'

const { lin, he, wang, newcomer, zhao, wu, li, song, zhou, tang, han, pan, su } = people

const aDoorThatClosesTooFast = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 08:36')
  await as(su).reports('doors', {
    words: '知行小区 2 号楼的电梯关门太快，夹了人的胳膊，幸好没受伤。',
    category: 'lift-fault',
    building: 'b-zhixing-2',
  })
  await at('2026-09-30 08:44')
  await as(song).triages('doors', { category: 'lift-fault', grade: 'II', title: '知行 2 号楼电梯夹人' })
  await at('2026-09-30 08:47')
  await as(song).whistles('doors', {
    kind: 'stubbornProblem',
    grade: 'II',
    words: '请维保马上停梯检查，门上贴好告示。',
    lead: { unit: 'u-dianti', ask: '停梯检查、调好关门力' },
  })
}

const aBlockedFireLane = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 08:50')
  await as(he).reports('drill', {
    words: '我妈楼上装修，从早上六点敲到晚上九点，她血压都高了。',
    category: 'noise',
    building: 'b-shuyuanli-3',
  })
  await at('2026-09-30 08:58')
  await as(lin).reports('lane', {
    words: '楼后消防通道让两把地锁和旧沙发堵死了。上周老人犯病，担架绕了一大圈。',
    category: 'fire-lane-blocked',
    point: [118.018385, 36.82545],
    label: '柳荫里 6 号楼北侧',
    photos: ['lane-blocked', 'lane-lock'],
  })
  await at('2026-09-30 09:01')
  await as(song).calls('doors', { reached: true, words: '问过苏女士，胳膊没事，电梯先停了。' })
  await at('2026-09-30 09:02')
  await as(pan).answers('doors', { onSiteBy: '2026-09-30 10:30' })
}

const beforeHalfPastNine = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 09:03')
  await as(wang).reports('parcels', {
    words: '能不能在东门装个快递柜？取包裹要走到马路对面，我走不动。',
    category: 'parcel-locker',
    label: '柳荫里东门',
  })
  await at('2026-09-30 09:10')
  await as(tang).answers('kitchen', { onSiteBy: '2026-09-30 14:30' })
  await at('2026-09-30 09:16')
  await as(zhao).triages('lane', {
    category: 'fire-lane-blocked',
    grade: 'III',
    title: '6 号楼北侧消防通道被堵',
    words: '到现场看过，属实：两把地锁，一张旧沙发。',
  })
  await at('2026-09-30 09:20')
  await as(wu).triages('garden-lamps', { category: 'street-lamp', grade: 'III', title: '荷塘 7 号楼后面庭院灯不亮' })
}

const twoUnitsAreCalledToTheLane = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 09:24')
  await as(zhao).calls('lane', { reached: true, words: '请林女士这两天别从楼后走。' })
  await at('2026-09-30 09:27')
  await as(wu).whistles('garden-lamps', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '一整排不亮，像是总闸的事，请路灯所来查。',
    lead: { unit: 'u-ludeng', ask: '查总闸、修好庭院灯' },
  })
  await at('2026-09-30 09:35')
  await as(han).recordsProgress('wires', { words: '拆了三根，车主都在场；还有一户没人，晚上再来。' })
  await at('2026-09-30 09:40')
  await as(zhao).whistles('lane', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '请物业清走旧家具，执法队拆掉地锁，让担架和消防车进得来。',
    lead: { unit: 'u-liuyinli-wuye', ask: '清走旧沙发，补画消防标线' },
    assisting: [{ unit: 'u-zhifa', ask: '拆掉两把地锁', isMandatory: true }],
  })
}

const theRestOfTheMorning = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 09:46')
  await as(zhou).recordsProgress('van', { words: '查到车主了，答应中午前挪走。' })
  await at('2026-09-30 09:50')
  await as(zhao).triages('parcels', {
    category: 'parcel-locker',
    grade: 'IV',
    title: '东门想装快递柜',
    words: '位置要业委会点头，先记下来。',
  })
  await at('2026-09-30 09:58')
  await as(li).recordsProgress('wires', { words: '车棚里腾出六个插座，提醒贴好了。' })
}

const anonymousAndHeld = async ({ at, as, whileTheCheckIsDown }: Tell): Promise<void> => {
  await at('2026-09-30 10:05')
  await as(he).reports('wall', {
    words: '1 号楼东墙的墙皮一块一块往下掉，底下就是孩子们玩的地方。',
    category: 'wall-peeling',
    building: 'b-liuyinli-1',
    label: '柳荫里 1 号楼东墙',
    isAnonymous: true,
  })
  await at('2026-09-30 10:08')
  await whileTheCheckIsDown(() =>
    as(wang).reports('branch', {
      words: '9 号楼前的老槐树断了一根大枝，斜挂在晾衣绳上，看着吓人。',
      category: 'tree-danger',
      label: '柳荫里 9 号楼前',
    }),
  )
}

const upToTheMinute = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-30 10:11')
  await as(newcomer).reports('gas', {
    words: '一进 7 号楼就是一股煤气味，楼道里都是。',
    category: 'gas-leak',
    building: 'b-shiqiaohuayuan-7',
  })
  await at('2026-09-30 10:14')
  await as(su).reports('intercom', { words: '石桥花园 3 号楼单元门关不上，谁都能进。', category: 'entrance-door' })
  await at('2026-09-30 10:16')
  await as(he).reports('door', { words: '单元门刷卡没反应，进出都要等别人开。', category: 'entrance-door' })
  await at('2026-09-30 10:20')
}

const scenes = [
  aDoorThatClosesTooFast,
  aBlockedFireLane,
  beforeHalfPastNine,
  twoUnitsAreCalledToTheLane,
  theRestOfTheMorning,
  anonymousAndHeld,
  upToTheMinute,
]

export const tellWednesday = async (tell: Tell): Promise<void> => {
  for (const scene of scenes) await scene(tell)
}
