// A street small enough to know by heart: two micro-grids side by side, four units, a category of each grade.
import { categoryIdSchema, placeIdSchema, unitIdSchema } from '../../types/ids'
import type { Category, Duty, Grade, Place, Ring, Street, Unit } from '../../types/street/street'

const hour = 60
const day = 24 * hour
const workingDay = 7 * hour

/** The default clocks of workflow.md, written out again so that a slip in the seed's own table cannot hide here. */
// biome-ignore format: a table is read by its columns
const settings: Street['settings'] = {
  streetId: placeIdSchema.parse('street'),
  streetName: '小街',
  hotline: '0000-0000000',
  numberPrefix: 'XJ',
  timeZone: 'Asia/Shanghai',
  workingHours: [[540, 720], [840, 1080]],
  clocks: {
    I:   { countsWorkingTimeOnly: false, triageMinutes: 0,        answerMinutes: 30,         firstContactMinutes: 30,         finishMinutes: day },
    II:  { countsWorkingTimeOnly: false, triageMinutes: 30,       answerMinutes: 2 * hour,   firstContactMinutes: 2 * hour,   finishMinutes: day },
    III: { countsWorkingTimeOnly: true,  triageMinutes: 4 * hour, answerMinutes: 4 * hour,   firstContactMinutes: workingDay, finishMinutes: 5 * workingDay },
    IV:  { countsWorkingTimeOnly: true,  triageMinutes: 4 * hour, answerMinutes: workingDay, firstContactMinutes: workingDay, finishMinutes: 15 * workingDay },
  },
  holdMinutes: 4 * hour,
  verifyMinutes: workingDay,
  callbackMinutes: day,
  ratingMinutes: 7 * day,
  consentVersion: '1',
  reportsPerDay: 20,
  messageMode: 'inboxOnly',
}

const place = (level: string, path: string, name: string, ring?: Ring): Place => {
  const within = path.split('/').map((id) => placeIdSchema.parse(id))
  return { _id: placeIdSchema.parse(path.split('/').at(-1)), level, name, within, ...(ring && { ring }) }
}

/** Degrees. West and east meet on a slanting line from (1, 0) to (1.3, 1). */
// biome-ignore format: a table is read by its columns
const places: Place[] = [
  place('street',    'street',                                   '小街'),
  place('community', 'street/community',                         '柳荫社区'),
  place('estate',    'street/community/estate',                  '柳荫里小区'),
  place('grid',      'street/community/estate/grid',             '一号网格'),
  place('microGrid', 'street/community/estate/grid/west',        '西微网格', [[0, 0], [1, 0], [1.3, 1], [0, 1]]),
  place('building',  'street/community/estate/grid/west/b1',     '1 号楼',   [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]]),
  place('microGrid', 'street/community/estate/grid/east',        '东微网格', [[1, 0], [2, 0], [2, 1], [1.3, 1]]),
  place('building',  'street/community/estate/grid/east/b2',     '柳荫里 2 号楼', [[1.6, 0.4], [1.8, 0.4], [1.8, 0.6], [1.6, 0.6]]),
]

const unit = (id: string, name: string, kind: Unit['kind']): Unit => ({
  _id: unitIdSchema.parse(id),
  name,
  kind,
  serves: [settings.streetId],
  remit: name,
  phone: '0000',
})

/** Whoever may be whistled for here. */
export const units = {
  property: unitIdSchema.parse('property'),
  squad: unitIdSchema.parse('squad'),
  lamps: unitIdSchema.parse('lamps'),
  team: unitIdSchema.parse('team'),
}

const category = (id: string, grade: Grade, name: string): Category => ({
  _id: categoryIdSchema.parse(id),
  group: '街面',
  name,
  grade,
  keywords: [name],
})

/** One category a grade: the grade of a case is chosen by naming its category. */
export const categories: Record<Grade, Category> = {
  I: category('gas', 'I', '燃气泄漏'),
  II: category('water', 'II', '停水'),
  III: category('lane', 'III', '消防通道被占'),
  IV: category('dispute', 'IV', '停车位纠纷'),
}

const duty = (within: string, lead: Duty['lead']): Duty => ({
  categoryId: categories.I._id,
  within: placeIdSchema.parse(within),
  lead,
  leadAsk: '关阀、疏散',
  assisting: [{ unitId: units.team, ask: '帮老人下楼' }],
})

export const aStreet = (): Street => ({
  version: '1',
  levels: ['street', 'community', 'estate', 'grid', 'microGrid', 'building'].map((_id, rank) => ({ _id, name: _id, rank, isLadder: true })),
  places,
  units: [
    unit('property', '柳荫里物业', 'propertyCompany'),
    unit('squad', '执法队', 'streetOffice'),
    unit('lamps', '路灯所', 'department'),
    unit('team', '志愿队', 'volunteerTeam'),
  ],
  categories: Object.values(categories),
  duties: [duty('street', units.squad), duty('estate', units.property)],
  settings,
})
