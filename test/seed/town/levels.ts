// The levels of place in 青禾街道, four of the ladder and two of the grid.
import type { Street } from '../../../types/street/street'

// biome-ignore format: a table is read by its columns
export const levels: Street['levels'] = [
  { _id: 'street',    name: '街道',   rank: 0, isLadder: true },
  { _id: 'community', name: '社区',   rank: 1, isLadder: true },
  { _id: 'estate',    name: '小区',   rank: 2, isLadder: true },
  { _id: 'grid',      name: '网格',   rank: 3, isLadder: false },
  { _id: 'microGrid', name: '微网格', rank: 4, isLadder: false },
  { _id: 'building',  name: '楼栋',   rank: 5, isLadder: true },
]
