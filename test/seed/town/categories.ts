// What people report in 青禾街道, in two levels: components and events of city management, and life next door.

import { categoryIdSchema } from '../../../types/ids'
import type { Category, Grade } from '../../../types/street/street'

const category = (id: string, grade: Grade, group: string, name: string, keywords: string): Category => ({
  _id: categoryIdSchema.parse(id),
  group,
  name,
  grade,
  keywords: keywords.split(' '),
})

// biome-ignore format: a table is read by its columns
export const categories: Category[] = [
  category('gas-leak',          'I',   '紧急险情', '燃气泄漏',     '漏气 煤气味 燃气味 天然气味 煤气泄漏 燃气泄漏 燃气报警 一股煤气'),
  category('lift-trapped',      'I',   '紧急险情', '电梯困人',     '困在电梯 电梯困人 关在电梯里 被困 卡在电梯 电梯里有人 出不来'),
  category('fire-smoke',        'I',   '紧急险情', '着火冒烟',     '着火 起火 冒烟 失火 浓烟 火苗 烧起来 糊味'),
  category('water-outage',      'II',  '水电气暖', '停水',         '停水 没水 不来水 断水 水压 水流小 水管爆 水龙头没水'),
  category('power-outage',      'II',  '水电气暖', '停电',         '停电 没电 跳闸 断电 电闸 电表 一半没电 电线冒火花'),
  category('heating-cold',      'II',  '水电气暖', '暖气不热',     '暖气不热 不暖和 暖气 供暖 供热 暖气片 地暖 屋里冷 暖气漏水'),
  category('lift-fault',        'II',  '房屋设施', '电梯故障',     '电梯坏 电梯停 电梯不动 电梯夹人 电梯异响 电梯 电梯门 电梯抖'),
  category('sewage-overflow',   'III', '市政设施', '污水反味',     '下水道 堵了 反味 反水 污水 冒水 积水 臭味 排水 内涝'),
  category('manhole-cover',     'III', '市政设施', '井盖破损',     '井盖 窨井 井盖破 井盖没了 井盖响 井口 掉井里 井盖松'),
  category('street-lamp',       'III', '市政设施', '路灯不亮',     '路灯 灯不亮 路灯坏 不亮 黑漆漆 灯闪 太黑 庭院灯 看不清路 楼道灯 的灯 灯坏了 灯一直闪 灯全灭'),
  category('pavement-broken',   'III', '市政设施', '路面破损',     '路面 坑 地砖 便道 砖翘 绊倒 路坏 坑洼 塌陷 盲道'),
  category('fire-lane-blocked', 'III', '消防安全', '消防通道被占', '消防通道 通道 堵死 地锁 救护车进不来 消防车 堵了 占了通道 旧沙发 消防'),
  category('corridor-clutter',  'III', '消防安全', '楼道堆物',     '楼道堆 堆东西 杂物 楼梯间 堆放 纸箱 鞋柜 过道 走不过去'),
  category('wire-charging',     'III', '消防安全', '飞线充电',     '飞线 电动车充电 拉线充电 电瓶 充电 电动车上楼 电瓶车 接线板'),
  category('rubbish',           'III', '环境卫生', '垃圾堆积',     '垃圾 没人清 臭 垃圾桶 满了 脏 建筑垃圾 苍蝇 装修垃圾 垃圾站'),
  category('tree-danger',       'III', '园林绿化', '树木隐患',     '树 树枝 枯树 挡光 大树 要倒 修剪 虫子 飘絮 绿化'),
  category('illegal-parking',   'III', '街面秩序', '违规停车',     '乱停车 停车 挡道 堵车 僵尸车 占车位 停在门口 车堵 占盲道 挪车'),
  category('street-vending',    'III', '街面秩序', '占道经营',     '占道 摆摊 小摊 店外经营 烧烤 摊位 油烟 占人行道'),
  category('noise',             'III', '街面秩序', '噪音扰民',     '噪音 太吵 吵 施工 广场舞 音响 半夜 睡不着 装修声 喇叭'),
  category('dog-unleashed',     'III', '街面秩序', '犬只不拴绳',   '狗 不拴绳 没牵绳 遛狗 狗叫 大狗 咬人 狗屎 流浪狗'),
  category('falling-objects',   'III', '街面秩序', '高空抛物',     '高空抛物 楼上扔 扔下来 掉下来 往下扔 烟头 花盆 砸到'),
  category('water-leak',        'III', '房屋设施', '漏水渗水',     '漏水 渗水 楼上漏 滴水 屋顶漏 管道漏 墙湿 泡了 返潮 天花板'),
  category('wall-peeling',      'III', '房屋设施', '墙皮脱落',     '墙皮 脱落 外墙 掉皮 瓷砖掉 墙砖 裂缝 保温层 掉渣'),
  category('entrance-door',     'III', '房屋设施', '单元门损坏',   '单元门 门禁 门坏 关不上 打不开 门锁 对讲 自动门 刷不开'),
  category('parcel-locker',     'III', '便民设施', '快递柜问题',   '快递柜 快递 取件 包裹 柜门 快递丢 驿站'),
  category('illegal-building',  'IV',  '多方难题', '违法建设',     '违建 违章 私搭 乱建 私建 加盖 阳光房 圈占 挖地下室'),
  category('lift-retrofit',     'IV',  '多方难题', '加装电梯',     '加装电梯 加梯 装电梯 一楼不同意 老楼电梯 电梯钱怎么摊 加电梯'),
  category('parking-dispute',   'IV',  '多方难题', '停车位纠纷',   '车位不够 没车位 车位费 抢车位 车位纠纷 车位分配 充电桩 车库'),
  category('neighbour-dispute', 'IV',  '多方难题', '邻里纠纷',     '邻居 吵架 纠纷 楼上楼下 打架 说和 调解 骂人 门口监控'),
  category('other',             'III', '其他',     '其他',         '其他 咨询 问一下 建议 反映 帮忙'),
]
