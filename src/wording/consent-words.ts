// The privacy text people agree to before they send anything; its version is the street's, and a new one asks again.

export const consentWords = {
  title: '先说清楚您的信息怎么用',
  version: (version: string) => `${version} 版`,
  agree: '看过了，同意',
  agreeing: '正在记下',
  parts: [
    { lead: '用什么', words: '您写的话、拍的照片、选的位置，验证过的手机号，您愿意留的称呼和住处。' },
    { lead: '做什么', words: '只用来办您报的事：找到归哪个网格，叫对的单位来，办好以后问您一句。' },
    {
      lead: '谁看得到',
      words: '网格员和街道看得到，每次看都留记录。被叫来的单位看得到事情和照片，看不到您的手机号；选了不让人知道，连称呼也看不到。',
    },
    { lead: '怎么存', words: '您的话和手机号加了密存在街道的云上，不卖、不给别人、不做广告。照片里的拍摄地点和机型会去掉。' },
    { lead: '您说了算', words: '想看、想改、想删，打街道电话就行。不同意也能看，遇到急事照样能报。' },
  ],
} as const
