// What grid workers and community staff read in the sheets in which they handle a case.

export const triageWords = {
  title: '受理',
  titleAgain: '改分类、级别、标题',
  category: '是什么事',
  categoryHint: '按居民的话推荐，可改',
  otherCategory: '换一类',
  catalogue: '事项目录',
  grade: '几级',
  finish: '从报的时候算，要在这之前办好',
  before: (moment: string) => `${moment} 前`,
  caseTitle: '标题',
  caseTitleHint: '邻居一看就懂的一句话',
  caseTitleMissing: '写个标题',
  microGrid: '归哪个微网格',
  microGridHint: '这件事还没有归属',
  microGridMissing: '选微网格',
  words: '跟居民说一句',
  wordsPlaceholder: '比如：到现场看过，属实。',
  send: '受理',
  sendAgain: '改好了',
  done: '受理了，居民会收到消息',
} as const

export const declineWords = {
  title: '不受理',
  note: '理由会原样给居民看，写明为什么，再指一条路。',
  reasons: '常见的理由',
  reasonOptions: ['不在本街道', '已有人报过', '不属于街道管的事', '说的不是一件具体的事'],
  words: '怎么跟居民说',
  placeholder: '比如：这段路归城建局管，已帮您转告；电话 12345 也可以问。',
  send: '不受理，告诉居民',
  done: '已告诉居民',
} as const

export const releaseWords = {
  title: '这些话可以放行吗',
  note: '自动检查没有看准，要人看一眼。放行之后，办这件事的人都看得到。',
  noWords: '没有文字，只有照片。',
  send: '放行',
  done: '放行了',
} as const

export const contactWords = {
  title: '联系居民',
  kind: '怎么联系的',
  kinds: { phone: '打电话', visit: '上门', message: '发消息' },
  reached: '联系上了吗',
  reachedYes: '联系上了',
  reachedNo: '没联系上',
  words: '说了什么',
  placeholder: '比如：跟居民说好，明天上午师傅到。',
  missedPlaceholder: '比如：打了两次没人接，晚上再打。',
  send: '记下来',
  doneReached: '记下了，第一次联系的时间停表了',
  doneMissed: '记下了，过会儿再联系',
} as const

export const verifyWords = {
  title: '核查',
  question: '到现场看，办好了吗',
  passed: '办好了',
  failed: '没办好',
  units: '哪家没办好',
  unitsHint: '不选就是各家都要重办',
  words: '看到了什么',
  passedPlaceholder: '比如：到现场走了一遍，通道通了，标线也画好了。',
  failedPlaceholder: '比如：地锁拆了一把，靠墙那把还在。',
  sendPassed: '办好了，请居民评价',
  sendFailed: '没办好，退回重办',
  send: '交上去',
  donePassed: '核查通过，请居民评价了',
  doneFailed: '退回去了，他们会收到消息',
} as const

export const callBackWords = {
  title: '回访',
  reached: '联系上居民了吗',
  reachedYes: '联系上了',
  reachedNo: '没联系上',
  solved: '居民说，办好了吗',
  solvedOptions: { yes: '办好了', partly: '办了一半', no: '没办好' },
  attitude: '对办事的态度',
  attitudeOptions: { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意' },
  missing: '还差什么',
  missingHint: '不选就是各家都要重办',
  acceptsPartly: '居民说这样也行，不用再办',
  words: '居民怎么说',
  wordsPlaceholder: '用居民自己的话写',
  missedWords: '记一下',
  missedPlaceholder: '比如：打了两次没人接，下午再打。',
  next: {
    closes: '就此办结，居民会收到消息。',
    rework: '会退回单位接着办，时间重新算。',
    missed: '还留在待回访里，过会儿再打。',
  },
  send: '记下居民的话',
  sendMissed: '记下来',
  done: '记下了',
} as const
