// The plan of the town: who lies in what, how large it is beside its neighbours, and how many buildings stand there.

/** `share` is the size beside its neighbours in the same larger place. */
export type MicroGridPlan = { share: number; buildings: number }
export type GridPlan = { number: number; share: number; microGrids: MicroGridPlan[] }
export type EstatePlan = {
  key: string
  name: string
  /** What neighbours call it; it stands before a building's number. */
  shortName: string
  /** What its micro-grids are called by. */
  gridName: string
  share: number
  grids: GridPlan[]
}
export type CommunityPlan = { key: string; name: string; share: number; estates: EstatePlan[] }

/** A row of houses needs room; so do the garden, the school and the shops of a micro-grid with few or none. */
const grid = (number: number, buildings: number[]): GridPlan => {
  const microGrids = buildings.map((count) => ({ share: 0.8 + 0.12 * count, buildings: count }))
  return { number, share: microGrids.reduce((total, { share }) => total + share, 0), microGrids }
}

/** The buildings of each micro-grid, grid by grid. */
const estate = (key: string, name: string, share: number, buildings: number[][]): EstatePlan => {
  const shortName = name.replace(/小区$/, '')
  return { key, name, shortName, gridName: shortName, share, grids: buildings.map((counts, i) => grid(i + 1, counts)) }
}

/** As drawn on the report page: buildings 1–8 in the west, 9–16 in the east, 柳荫东巷 between them. */
const liuyinli: EstatePlan = {
  ...estate('liuyinli', '柳荫里小区', 1.5, [
    [0, 0, 8, 8],
    [1, 1, 1, 1],
  ]),
  gridName: '柳荫',
}

// biome-ignore format: a table is read by its columns
export const communities: CommunityPlan[] = [
  { key: 'liuyin', name: '柳荫社区', share: 1.1, estates: [
    liuyinli,
    estate('liuan',          '柳岸花园', 0.9, [[2, 2, 1, 2], [2, 1, 2]]),
    estate('qingliuyuan',    '青柳苑',   0.8, [[1, 2, 2, 1], [2, 2, 1]]),
    estate('changdi',        '长堤小区', 1.0, [[2, 2, 2, 2], [2, 2, 2, 2]]),
  ] },
  { key: 'shiqiao', name: '石桥社区', share: 1.0, estates: [
    estate('shiqiaohuayuan', '石桥花园', 1.2, [[2, 2, 2, 2], [2, 2, 2, 2]]),
    estate('shiqiaoxincun',  '石桥新村', 0.9, [[2, 1, 2, 1], [2, 1, 2]]),
    estate('qiaodong',       '桥东小区', 0.8, [[2, 2, 1, 1], [1, 2, 1]]),
    estate('tingshuiyuan',   '听水苑',   1.1, [[2, 2, 2, 1], [2, 2, 2, 1]]),
  ] },
  { key: 'shuyuan', name: '书院社区', share: 0.9, estates: [
    estate('shuyuanli',      '书院里',   1.0, [[2, 2, 2, 2], [2, 1, 2, 1]]),
    estate('mingdeyuan',     '明德苑',   0.9, [[1, 2, 1, 2], [2, 2, 2]]),
    estate('zhixing',        '知行小区', 1.2, [[2, 2, 2, 2], [2, 2, 2, 1]]),
    estate('moxiangyuan',    '墨香园',   0.8, [[1, 2, 1, 1], [2, 1, 2]]),
  ] },
  { key: 'hetang', name: '荷塘社区', share: 1.0, estates: [
    estate('hetangxiaoqu',   '荷塘小区', 1.1, [[2, 2, 1, 2], [2, 2, 1, 2]]),
    estate('lianxinyuan',    '莲心苑',   0.8, [[2, 1, 2, 1], [1, 2, 1]]),
    estate('qingheyuan',     '清荷园',   1.0, [[2, 2, 2, 2], [1, 2, 1, 2]]),
    estate('cailingli',      '采菱里',   0.9, [[2, 1, 2, 1], [2, 2, 1]]),
  ] },
  { key: 'wutong', name: '梧桐社区', share: 1.1, estates: [
    estate('wutongli',       '梧桐里',   1.2, [[2, 2, 2, 2], [2, 2, 2, 2]]),
    estate('fengqiyuan',     '凤栖苑',   0.8, [[1, 2, 1, 2], [2, 1, 2]]),
    estate('tongyin',        '桐荫小区', 0.9, [[2, 2, 1, 2], [1, 2, 1]]),
    estate('qiushiyuan',     '秋实园',   1.0, [[1, 2, 1, 2], [2, 1, 2, 1]]),
  ] },
  { key: 'dongxi', name: '东溪社区', share: 0.9, estates: [
    estate('dongxixiaoqu',   '东溪小区', 1.1, [[2, 2, 2, 1], [2, 2, 1, 2]]),
    estate('xipan',          '溪畔人家', 1.0, [[2, 1, 2, 1], [2, 1, 2, 1]]),
    estate('xinglinyuan',    '杏林苑',   0.9, [[2, 2, 1, 1], [1, 2, 2]]),
    estate('zhaoyangli',     '朝阳里',   0.8, [[1, 2, 1, 2], [2, 1, 1]]),
  ] },
]
