// Tuesday 29 September: the first lamp is rated, "partly solved" brings a matter back, and other estates begin to report.
import { people } from '../../people'
import type { Tell } from './tell'

const { he, su, zhao, zheng, feng, liu, li, zhou, tang, pan, han, fan } = people
const maStaff = people['ma-staff']

const wiresFromTheWindows = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 09:10')
  await as(zhao).triages('wires', {
    category: 'wire-charging',
    grade: 'III',
    title: '2 号楼飞线充电',
    words: '看到四根线，一根就搭在一楼的雨棚上。',
  })
  await at('2026-09-29 09:14')
  await as(zhao).whistles('wires', {
    kind: 'jointEnforcement',
    grade: 'III',
    words: '上个月劝过一回又拉出来了，请消防站来讲清危险，物业指好充电的地方。',
    lead: { unit: 'u-xiaofang', ask: '拆掉飞线、讲清危险' },
    assisting: [
      { unit: 'u-liuyinli-wuye', ask: '指好充电的地方、贴出提醒', isMandatory: true },
      { unit: 'u-hongmajia', ask: '挨家提醒一遍', isMandatory: false },
    ],
  })
  await at('2026-09-29 09:20')
  await as(maStaff).callsBack('hall', {
    solved: 'partly',
    attitude: 'basically',
    words: '王奶奶说水是干了，味道还在，夜里熏得睡不着。',
    missing: ['u-paishui'],
  })
}

const aLampIsChecked = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 09:30')
  await as(han).answers('wires', { onSiteBy: '2026-09-29 16:00' })
  await at('2026-09-29 09:36')
  await as(li).answers('wires', { onSiteBy: '2026-09-29 17:00' })
  await at('2026-09-29 09:38')
  await as(fan).answers('wires', { onSiteBy: '2026-09-30 15:00', words: '明天下午挨家走一遍。' })
  await at('2026-09-29 09:40')
  await as(liu).verifies('lamp', { passed: true, words: '昨晚去看过，门前亮堂堂的。' })
  await at('2026-09-29 09:55')
  await as(zhao).calls('wires', { reached: true, words: '跟何先生说好，下午消防站来人。' })
}

const theMorningsWork = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 10:02')
  await as(li).recordsProgress('bins', { words: '清运车拉走了第一车，下午再来一趟。', photos: ['truck'] })
  await at('2026-09-29 10:15')
  await as(he).rates('lamp', { solved: 'yes', attitude: 'satisfied', words: '第二天就亮了，谢谢。' })
  await at('2026-09-29 10:26')
  await as(tang).recordsProgress('hall', { words: '味道是从地漏来的，水封干了，定了防臭地漏。' })
  await at('2026-09-29 10:48')
  await as(tang).submits('manhole', { words: '换了带锁的新井盖，踩上去不响。', photos: ['manhole-mended'] })
  await at('2026-09-29 11:10')
  await as(su).reports('path', {
    words: '河对岸的小路塌了一块，晚上骑车很危险，说不清归哪个社区。',
    category: 'pavement-broken',
    point: [118.062, 36.801],
    label: '青禾河对岸的小路',
  })
  await at('2026-09-29 11:20')
  await as(pan).submits('lift', { words: '换了门机板，跑了二十趟没再停。', photos: ['lift-running'] })
}

const anAfternoonAtTheBins = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 14:10')
  await as(li).submits('bins', { words: '四个桶都清了，地面冲了一遍。', photos: ['bins-cleared'] })
  await at('2026-09-29 14:32')
  await as(fan).finishesPart('bins', { words: '纸箱分出来，送去回收了。', photos: ['bins-cleared'] })
  await at('2026-09-29 15:20')
  await as(maStaff).verifies('manhole', { passed: true, words: '站上去试过，稳当。' })
}

const aSmellInDongxi = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 15:42')
  await as(he).reports('kitchen', {
    words: '我岳母家厨房的下水道反味一个星期了，开着窗户也不行。',
    category: 'sewage-overflow',
    building: 'b-dongxixiaoqu-5',
  })
  await at('2026-09-29 16:00')
  await as(feng).triages('kitchen', { category: 'sewage-overflow', grade: 'III', title: '东溪 5 号楼厨房反味' })
  await at('2026-09-29 16:05')
  await as(feng).whistles('kitchen', {
    kind: 'stubbornProblem',
    grade: 'III',
    words: '整个单元都有味，怕是主管的事，请排水所来查。',
    lead: { unit: 'u-paishui', ask: '查反味、疏通管道' },
  })
}

const aVanInTheWay = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 16:20')
  await as(su).reports('van', {
    words: '梧桐里 4 号楼门口天天停着一辆面包车，婴儿车过不去。',
    category: 'illegal-parking',
    building: 'b-wutongli-4',
  })
  await at('2026-09-29 16:38')
  await as(zheng).triages('van', { category: 'illegal-parking', grade: 'III', title: '梧桐里 4 号楼门口违停' })
  await at('2026-09-29 16:40')
  await as(zheng).whistles('van', {
    kind: 'jointEnforcement',
    grade: 'III',
    words: '车上没留电话，请执法队查车主。',
    lead: { unit: 'u-zhifa', ask: '劝离或拖走面包车' },
  })
}

const lampsInHetang = async ({ at, as }: Tell): Promise<void> => {
  await at('2026-09-29 16:55')
  await as(su).reports('garden-lamps', {
    words: '荷塘 7 号楼后面的庭院灯一整排都不亮。',
    category: 'street-lamp',
    building: 'b-hetangxiaoqu-7',
    label: '荷塘 7 号楼后面',
  })
  await at('2026-09-29 17:05')
  await as(zhou).answers('van', { onSiteBy: '2026-09-30 10:00' })
  await at('2026-09-29 17:12')
  await as(zhou).calls('van', { reached: true, words: '跟苏女士说好，明天上午到。' })
}

const scenes = [wiresFromTheWindows, aLampIsChecked, theMorningsWork, anAfternoonAtTheBins, aSmellInDongxi, aVanInTheWay, lampsInHetang]

export const tellTuesday = async (tell: Tell): Promise<void> => {
  for (const scene of scenes) await scene(tell)
}
