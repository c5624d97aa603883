// What is asked of a person before their report may go out, each once.

export const phoneWords = {
  title: '留个能打通的手机号',
  why: '办的人要找您问一句、约个时间。号码只给网格员和街道看，单位看不到。',
  verify: '用微信手机号',
  verifying: '正在验证',
  refused: '没拿到手机号。再试一次，或者打街道电话，请工作人员替您报。急事不用手机号，直接交。',
} as const

export const nameWords = {
  title: '怎么称呼您',
  why: '办的人按姓称呼您，比如林女士。别人看不到全名。',
  name: '姓名',
  placeholder: '比如：林秀英',
  honorific: '称呼',
  titles: { 女士: '女士', 先生: '先生', 居民: '就叫居民' },
  save: '好了',
  saving: '正在记下',
  missing: '写上姓名',
  titleMissing: '选一个称呼',
  unspeakable: '姓名里要有一个字，不能只有符号',
} as const

export const castWords = {
  title: '您想先当谁？',
  words: '这是一条示范街道，街上的人和事都是编的。选一位，从他的手机看进去。',
  absentTitle: '还不知道您是谁',
  absentWords: '请从示范台打开：在电脑上运行 npm start，点它给出的网址，三部手机就在那里。',
} as const
