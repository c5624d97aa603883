// What each property company answers for in its own estates, before the street is called.
import type { Duty } from '../../../types/street/street'
import { type Assistance, duty } from './duty'

// biome-ignore format: a table is read by its columns
const properties = [
  { lead: 'u-liuyinli-wuye', within: ['e-liuyinli'] },
  { lead: 'u-liuan-wuye',    within: ['e-liuan', 'e-qingliuyuan', 'e-changdi'] },
  { lead: 'u-shiqiao-wuye',  within: ['c-shiqiao'] },
  { lead: 'u-shuyuan-wuye',  within: ['c-shuyuan'] },
  { lead: 'u-hetang-wuye',   within: ['c-hetang'] },
  { lead: 'u-wutong-wuye',   within: ['c-wutong', 'c-dongxi'] },
]

type PropertyDuty = { categoryId: string; leadAsk: string; assisting: Assistance[] }

// biome-ignore format: a table is read by its columns
const propertyWork: PropertyDuty[] = [
  { categoryId: 'fire-lane-blocked', leadAsk: '清走旧家具、补画标线',     assisting: [['u-zhifa', '拆掉地锁']] },
  { categoryId: 'corridor-clutter',  leadAsk: '清走楼道杂物',             assisting: [['u-hongmajia', '帮老人搬一搬']] },
  { categoryId: 'wire-charging',     leadAsk: '拆掉飞线、指好充电的地方', assisting: [['u-xiaofang', '到场查看隐患']] },
  { categoryId: 'water-leak',        leadAsk: '找到漏点、修好公共管道',   assisting: [] },
  { categoryId: 'wall-peeling',      leadAsk: '先围挡，再修好外墙',       assisting: [] },
  { categoryId: 'entrance-door',     leadAsk: '修好单元门',               assisting: [] },
]

export const propertyDuties: Duty[] = properties.flatMap(({ lead, within }) =>
  within.flatMap((place) => propertyWork.map((work) => duty(work.categoryId, place, lead, work.leadAsk, ...work.assisting))),
)
