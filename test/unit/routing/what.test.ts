// What a report is about, guessed from the words people really use: the right category is the first chip.
import { suggestCategories } from '../../../cloudfunctions/_domain/routing/suggest-category'
import { categories } from '../../seed/town/categories'

const firstOf = (words: string) => suggestCategories(categories, words)[0]?.categoryId

// biome-ignore format: a table is read by its columns
const sentences: [words: string, categoryId: string][] = [
  ['楼道里一股煤气味，是不是漏气了',           'gas-leak'],
  ['厨房燃气报警器一直在响',                   'gas-leak'],
  ['我妈被困在电梯里出不来',                   'lift-trapped'],
  ['有人关在电梯里，快来',                     'lift-trapped'],
  ['三楼窗户冒烟，好像着火了',                 'fire-smoke'],
  ['家里停水一上午了',                         'water-outage'],
  ['水龙头没水，整栋都不来水',                 'water-outage'],
  ['整个单元停电了',                           'power-outage'],
  ['一开空调就跳闸，现在没电',                 'power-outage'],
  ['供暖半个月了，暖气不热',                   'heating-cold'],
  ['电梯坏了，老人下不了楼',                   'lift-fault'],
  ['下水道堵了，污水往外冒',                   'sewage-overflow'],
  ['一到下雨就积水，排水不行',                 'sewage-overflow'],
  ['路中间井盖没了，很危险',                   'manhole-cover'],
  ['小区东路路灯不亮',                         'street-lamp'],
  ['楼道里的灯一直闪',                         'street-lamp'],
  ['单元门的灯坏了',                           'street-lamp'],
  ['那条路晚上黑漆漆的，路灯坏了',             'street-lamp'],
  ['便道地砖翘起来，老人绊倒',                 'pavement-broken'],
  ['路面塌陷了一块',                           'pavement-broken'],
  ['消防通道被旧沙发堵死了',                   'fire-lane-blocked'],
  ['有人在消防通道装地锁',                     'fire-lane-blocked'],
  ['楼道里堆满纸箱和鞋柜',                     'corridor-clutter'],
  ['楼梯间全是杂物',                           'corridor-clutter'],
  ['从窗户拉线充电，电瓶车飞线',               'wire-charging'],
  ['垃圾桶满了没人清，苍蝇很多',               'rubbish'],
  ['建筑垃圾倒在楼下',                         'rubbish'],
  ['枯树枝快掉下来，大树要倒',                 'tree-danger'],
  ['僵尸车占车位好几年',                       'illegal-parking'],
  ['门口烧烤摊占道，油烟大',                   'street-vending'],
  ['广场舞音响太吵',                           'noise'],
  ['半夜装修声，睡不着',                       'noise'],
  ['遛狗不拴绳，吓到孩子',                     'dog-unleashed'],
  ['楼上往下扔烟头',                           'falling-objects'],
  ['屋顶漏水，天花板泡了',                     'water-leak'],
  ['外墙瓷砖掉了，墙皮脱落',                   'wall-peeling'],
  ['单元门关不上，门禁坏了',                   'entrance-door'],
  ['快递柜打不开，取件取不了',                 'parcel-locker'],
  ['顶楼私搭阳光房，是违建吧',                 'illegal-building'],
  ['一楼不同意加装电梯',                       'lift-retrofit'],
  ['小区车位不够，天天抢车位',                 'parking-dispute'],
  ['跟邻居吵架，想请人调解',                   'neighbour-dispute'],
]

describe('forty things people say', () => {
  it.each(sentences)('「%s」 is about %s', (words, categoryId) => {
    expect(firstOf(words)).toBe(categoryId)
  })

  it('are forty and more', () => expect(sentences.length).toBeGreaterThanOrEqual(40))
})

describe('the chips under the words', () => {
  it.each([[''], ['你好'], ['👋🏽'], ['1234567890'], ['hello, is anybody there?'], ['.*'], ['مرحبا']])(
    'stay away for 「%s」, which speaks for nothing',
    (words) => {
      expect(suggestCategories(categories, words)).toEqual([])
    },
  )

  it('are three at most, the best first', () => {
    const suggested = suggestCategories(categories, '消防通道堵了，垃圾没人清，路灯不亮，电动车充电')
    expect(suggested).toHaveLength(3)
    expect(suggested.map(({ score }) => score)).toEqual(suggested.map(({ score }) => score).sort((a, b) => b - a))
    expect(suggestCategories(categories, '消防通道堵了，垃圾没人清', 1)).toHaveLength(1)
  })

  it('let one whole long word outweigh several short ones', () => {
    expect(firstOf('消防通道')).toBe('fire-lane-blocked')
  })

  it('hear Latin letters in either case', () => {
    const [lamp] = categories
    const led = lamp ? [{ ...lamp, name: '灯', keywords: ['led'] }] : []
    expect(suggestCategories(led, 'LED 灯牌')[0]?.score).toBeGreaterThan(0)
  })
})
