// What stands around a case on the pages of staff and units.

export const casePageWords = {
  title: '诉求详情',
  slow: '正在取这件事的经过，网有点慢',
  failed: '这件事没取到',
  category: (name: string, grade: string) => `${name} · ${grade}`,
  unassigned: '还没有归到哪个微网格',
  anonymous: '匿名居民，谁查看都会记下来',
  map: '看地图',
  mapTitle: '在哪里',
  mapFailed: '地图没取到',
} as const
