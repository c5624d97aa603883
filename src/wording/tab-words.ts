// The names of the tabs, two or three characters each.

export const tabWords = { home: '首页', cases: '诉求', inbox: '收件箱', whistles: '哨声', me: '我的' } as const
