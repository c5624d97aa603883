// Whoever can be whistled for in 青禾街道: 多元 means departments as well as property companies, owners and volunteers.

import { placeIdSchema, unitIdSchema } from '../../../types/ids'
import type { Unit } from '../../../types/street/street'

const unit = (kind: Unit['kind'], id: string, name: string, remit: string, phone: string, serves = ['qinghe']): Unit => ({
  _id: unitIdSchema.parse(id),
  name,
  kind,
  serves: serves.map((place) => placeIdSchema.parse(place)),
  remit,
  phone,
})

// biome-ignore format: a table is read by its columns
export const units: Unit[] = [
  unit('department',      'u-zhifa',                '街道执法队',       '占道、地锁、违建、乱停乱放',   '0533-5550121'),
  unit('department',      'u-paichusuo',            '青禾派出所',       '治安、扰民、犬只、高空抛物',   '0533-5550122'),
  unit('department',      'u-shichang',             '青禾市场监管所',   '店铺、食品、电梯安全监督',     '0533-5550123'),
  unit('department',      'u-chengguan',            '青禾城管所',       '井盖、便道、市政设施',         '0533-5550124'),
  unit('department',      'u-ludeng',               '青禾路灯所',       '路灯、庭院灯',                 '0533-5550125'),
  unit('department',      'u-huanwei',              '青禾环卫所',       '垃圾清运、公厕、扫雪',         '0533-5550126'),
  unit('department',      'u-paishui',              '青禾排水所',       '雨水污水管、内涝、反味',       '0533-5550127'),
  unit('department',      'u-yuanlin',              '青禾园林所',       '树木、绿地、虫害',             '0533-5550128'),
  unit('department',      'u-weisheng',             '青禾卫生服务中心', '看病、随访、消杀',             '0533-5550129'),
  unit('department',      'u-xiaofang',             '青禾消防救援站',   '火警、消防通道、飞线充电',     '0533-5550130'),
  unit('department',      'u-sifa',                 '青禾司法所',       '调解、法律援助',               '0533-5550131'),
  unit('streetOffice',    'u-chengjian',            '街道城建办',       '物业监管、老旧小区改造、加梯', '0533-5550132'),
  unit('streetOffice',    'u-pingan',               '街道平安办',       '矛盾纠纷、隐患排查',           '0533-5550133'),
  unit('streetOffice',    'u-minzheng',             '街道民政办',       '助老、助残、救助',             '0533-5550134'),
  unit('utility',         'u-gongshui',             '青禾供水公司',     '停水、水压、水表、主管漏水',   '0533-5550141'),
  unit('utility',         'u-gongdian',             '青禾供电所',       '停电、电表、线路',             '0533-5550142'),
  unit('utility',         'u-ranqi',                '青禾燃气公司',     '漏气、燃气表、管道',           '0533-5550143'),
  unit('utility',         'u-reli',                 '青禾热力公司',     '暖气不热、供热管道',           '0533-5550144'),
  unit('utility',         'u-dianti',               '恒升电梯维保',     '电梯救援、电梯维修',           '0533-5550145'),
  unit('propertyCompany', 'u-liuyinli-wuye',        '柳荫里物业',       '柳荫里的公共部位和设施',       '0533-5550151', ['e-liuyinli']),
  unit('propertyCompany', 'u-liuan-wuye',           '柳岸物业',         '柳岸、青柳、长堤的公共部位',   '0533-5550152', ['e-liuan', 'e-qingliuyuan', 'e-changdi']),
  unit('propertyCompany', 'u-shiqiao-wuye',         '石桥物业',         '石桥各小区的公共部位',         '0533-5550153', ['c-shiqiao']),
  unit('propertyCompany', 'u-shuyuan-wuye',         '书院物业',         '书院各小区的公共部位',         '0533-5550154', ['c-shuyuan']),
  unit('propertyCompany', 'u-hetang-wuye',          '荷塘物业',         '荷塘各小区的公共部位',         '0533-5550155', ['c-hetang']),
  unit('propertyCompany', 'u-wutong-wuye',          '梧桐物业',         '梧桐、东溪各小区的公共部位',   '0533-5550156', ['c-wutong', 'c-dongxi']),
  unit('ownersCommittee', 'u-liuyinli-yeweihui',    '柳荫里业委会',     '业主意见、公共收益、维修资金', '0533-5550161', ['e-liuyinli']),
  unit('ownersCommittee', 'u-shiqiaohua-yeweihui',  '石桥花园业委会',   '业主意见、公共收益、维修资金', '0533-5550162', ['e-shiqiaohuayuan']),
  unit('volunteerTeam',   'u-hongmajia',            '红马甲志愿队',     '清理、陪伴、搭把手',           '0533-5550171'),
  unit('volunteerTeam',   'u-laojiefang',           '老街坊调解队',     '邻里说和',                     '0533-5550172'),
  unit('volunteerTeam',   'u-lianxin',              '莲心巧手队',       '小修小补、换灯换锁',           '0533-5550173', ['c-hetang', 'c-dongxi']),
]
