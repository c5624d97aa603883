// What is asked when the work is said to be done, and what each answer leads to.

export const rateWords = {
  question: (name: string) => `${name}，办好了吗？`,
  solvedLabel: '办好了吗',
  solved: { yes: '解决了', partly: '解决一半', no: '没解决' },
  missing: '还差什么',
  missingHint: '点没办好的那一份',
  words: '想说的话',
  wordsPlaceholder: { yes: '可不写', partly: '哪里还没办好，写一句', no: '现在是什么样，写一句' },
  photos: '拍给他们看',
  photosHint: '可不拍',
  attitude: '对办理的态度',
  attitudes: { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意' },
  accept: '就这样吧，不用再办了',
  acceptNote: '算办了一半，结案',
  next: {
    yes: '交上去后就结案。以后又坏了，再报一件就行。',
    accepted: '算“解决一半”结案，不再退回。',
    all: '不算办成。交上去后，退回各家接着办，重新说一个时间。',
    some: (names: string) => `不算办成。交上去后，没办完的部分退回 ${names} 接着办，重新说一个时间。`,
  },
  send: { yes: '交评价，结案', again: '交评价，接着办', no: '交评价，接着办' },
  sendPlain: '交评价',
  choose: '先选一样',
  chooseAttitude: '再选态度',
  sending: '正在交上去',
  overtaken: '刚刚有人更新过，请看最新情况。您这次的评价没有交上去。',
  done: { yes: '记下了，谢谢您', again: '记下了，退回接着办' },
  /** A name that is none is not spoken to. */
  you: '您看',
} as const
