// The cast: everyone who acts in the demo town, on the stage and in tests. All of them are invented.

import type { PlaceId } from '../types/ids'
import { placeIdSchema, unitIdSchema } from '../types/ids'
import type { Reach, Role } from '../types/roles'

export type Person = {
  id: string
  /** What WeChat would call the account. */
  openid: string
  name: string
  surname: string
  /** How one speaks to them: 林女士, 李经理. */
  title: string
  /** Absent: has neither agreed to the privacy text nor verified a phone. */
  phone?: string
  /** WeChat knows the number, the street does not: it is verified before the eyes of whoever tries the demo. */
  unverifiedPhone?: string
  home?: { buildingId: PlaceId; door: string }
  grants: { role: Role; reach: Reach }[]
}

type Holdings = Pick<Person, 'phone' | 'unverifiedPhone' | 'home'> & { grants?: Person['grants'] }

const person = <const Id extends string>(id: Id, name: string, title: string, holdings: Holdings): Person & { id: Id } => ({
  grants: [],
  ...holdings,
  id,
  openid: `demo-${id}`,
  name,
  surname: name.slice(0, 1),
  title,
})

const livesIn = (buildingId: string, door: string): Person['home'] => ({ buildingId: placeIdSchema.parse(buildingId), door })
const at = (role: Role, placeId: string): Person['grants'] => [{ role, reach: { kind: 'place', placeId: placeIdSchema.parse(placeId) } }]
const of = (unitId: string): Person['grants'] => [{ role: 'unitHandler', reach: { kind: 'unit', unitId: unitIdSchema.parse(unitId) } }]

// biome-ignore format: a table is read by its columns
const cast = [
  person('lin',        '林晓梅', '女士', { phone: '13800005501', home: livesIn('b-liuyinli-6', '2 单元 301') }),
  person('he',         '何建军', '先生', { phone: '13800005502', home: livesIn('b-liuyinli-2', '1 单元 502') }),
  person('wang',       '王秀兰', '女士', { phone: '13800005503', home: livesIn('b-liuyinli-9', '3 单元 602') }), // 82 years old, uses care mode
  person('su',         '苏小禾', '女士', { phone: '13800005504', home: livesIn('b-shiqiaohuayuan-3', '1 单元 201') }),
  person('newcomer',   '田野',   '先生', { unverifiedPhone: '13800005505' }),

  person('zhao',       '赵立新', '师傅', { phone: '13800005511', grants: at('gridWorker', 'e-liuyinli') }),
  person('qian',       '钱学礼', '师傅', { phone: '13800005512', grants: at('gridWorker', 'e-shiqiaohuayuan') }),
  person('sun',        '孙玉芬', '女士', { phone: '13800005513', grants: at('gridWorker', 'e-shuyuanli') }),
  person('wu',         '吴德海', '师傅', { phone: '13800005514', grants: at('gridWorker', 'e-hetangxiaoqu') }),
  person('zheng',      '郑巧云', '女士', { phone: '13800005515', grants: at('gridWorker', 'e-wutongli') }),
  person('feng',       '冯国柱', '师傅', { phone: '13800005516', grants: at('gridWorker', 'e-dongxixiaoqu') }),

  person('liu',        '刘敏',   '书记', { phone: '13800005521', grants: at('communityStaff', 'c-liuyin') }),
  person('ma-staff',   '马会芳', '女士', { phone: '13800005522', grants: at('communityStaff', 'c-liuyin') }),
  person('zhou-staff', '周国强', '书记', { phone: '13800005523', grants: at('communityStaff', 'c-shiqiao') }),
  person('song',       '宋文静', '书记', { phone: '13800005524', grants: at('communityStaff', 'c-shuyuan') }),
  person('supervisor', '陈志远', '主任', { phone: '13800005525', grants: at('streetSupervisor', 'qinghe') }),

  person('li',         '李卫东', '经理', { phone: '13800005531', grants: of('u-liuyinli-wuye') }),
  person('zhou',       '周正',   '队',   { phone: '13800005532', grants: of('u-zhifa') }),
  person('gao',        '高翔',   '师傅', { phone: '13800005533', grants: of('u-ludeng') }),
  person('tang',       '唐永利', '所长', { phone: '13800005534', grants: of('u-paishui') }),
  person('xu',         '许浩',   '师傅', { phone: '13800005535', grants: of('u-ranqi') }),
  person('han',        '韩冰',   '站长', { phone: '13800005536', grants: of('u-xiaofang') }),
  person('pan',        '潘磊',   '师傅', { phone: '13800005537', grants: of('u-dianti') }),
  person('shi',        '石静',   '经理', { phone: '13800005538', grants: of('u-shiqiao-wuye') }),
  person('fan',        '范玲',   '队长', { phone: '13800005539', grants: of('u-hongmajia') }),
] as const

export type CastId = (typeof cast)[number]['id']

/** By id; every story and test names people this way. */
export const people = Object.fromEntries(cast.map((one) => [one.id, one])) as Readonly<Record<CastId, Person>>
