// What stands around a case on the pages of staff and units.

export const casePageWords = {
  title: '诉求详情',
  slow: '正在取这件事的经过，网有点慢',
  failed: '这件事没取到',
  unassigned: '还没有归到哪个微网格',
  anonymous: '邻居和单位都看不到是谁',
  map: '看地图',
  mapTitle: '在哪里',
  mapFailed: '地图没取到',
} as const
