// Moments as people read them: by the street's clock, rounded so that nobody is promised more time than there is.
import {
  dateOf,
  earlyWords,
  fullDateOf,
  leftWords,
  lengthWords,
  longLeftWords,
  momentOf,
  promisedMomentOf,
  spanWords,
  storyMomentOf,
  stripDayWords,
  timeOf,
  tookWords,
} from '../../../src/wording/moments'

/** Wednesday, 18 November 2026, 10:30 in Shanghai. */
const at = '2026-11-18T02:30:00.000Z'
const plain = (words: string) => words.replaceAll('\u00a0', ' ')
const working = (minutes: number) => ({ remainingMinutes: minutes, countsWorkingTimeOnly: true })

describe('a moment', () => {
  it.each([
    ['2026-11-18T07:00:00.000Z', '今天 15:00'],
    ['2026-11-17T15:59:00.000Z', '昨天 23:59'],
    ['2026-11-18T16:00:00.000Z', '明天 0:00'],
    ['2026-11-20T09:00:00.000Z', '周五 17:00'],
    ['2026-11-24T04:00:00.000Z', '下周二 12:00'],
    ['2026-11-13T08:42:00.000Z', '上周五 16:42'],
    ['2026-12-03T09:00:00.000Z', '12月3日 17:00'],
    ['2027-01-04T01:00:00.000Z', '2027年1月4日 9:00'],
  ])('%s is said as %s', (instant, words) => expect(plain(momentOf(instant, at))).toBe(words))

  it('of a promise keeps its weekday on the very day', () =>
    expect(plain(promisedMomentOf('2026-11-18T09:00:00.000Z', at))).toBe('周三 17:00'))

  it('in a story shows the whole date once, then the time alone', () => {
    expect(plain(storyMomentOf('2026-11-13T08:42:00.000Z', undefined, at))).toBe('11月13日 周五 16:42')
    expect(storyMomentOf('2026-11-13T09:00:00.000Z', '2026-11-13T08:42:00.000Z', at)).toBe('17:00')
    expect(plain(storyMomentOf('2026-11-17T03:00:00.000Z', '2026-11-13T09:00:00.000Z', at))).toBe('昨天 11:00')
  })

  it('is the same whatever zone the phone is in', () => {
    expect(timeOf('2026-11-20T16:30:00.000Z')).toBe('0:30')
    expect(dateOf('2026-11-20T16:30:00.000Z')).toBe('11月21日')
    expect(fullDateOf('2027-02-01T02:00:00.000Z', at)).toBe('2027年2月1日')
  })
})

describe('what is left', () => {
  it.each([
    [14, '剩 14 分钟'],
    [75, '剩 1 小时 15 分'],
    [150, '剩 2.5 小时'],
    [234, '剩 3 小时 54 分'],
    [8 * 60 + 40, '剩 8.5 小时'],
    [18 * 60 + 30, '剩 2 天 4.5 小时'],
    [18 * 60 + 59, '剩 2 天 4.5 小时'],
    [21 * 60, '剩 3 天'],
    [-80, '超 1 小时 20 分'],
    [-(12 * 60 + 30), '超 1 天 5.5 小时'],
  ])('%i working minutes are %s', (minutes, words) => expect(plain(leftWords(working(minutes)))).toBe(words))

  it('counts whole days where the clock runs day and night', () =>
    expect(plain(longLeftWords({ remainingMinutes: 30 * 60, countsWorkingTimeOnly: false }))).toBe('还剩 1 天 6 小时'))

  it('turns to how early or late it was once it is done', () => {
    expect(plain(earlyWords(working(110)))).toBe('早了 1 小时 50 分')
    expect(plain(earlyWords(working(-840)))).toBe('晚了 2 天')
    expect(earlyWords(working(0))).toBe('正好按时')
  })
})

describe('a length', () => {
  it('is promised in working days and hours', () => {
    expect(plain(lengthWords({ minutes: 2100, countsWorkingTimeOnly: true }))).toBe('5 个工作日')
    expect(plain(lengthWords({ minutes: 240, countsWorkingTimeOnly: true }))).toBe('4 个工作小时')
    expect(plain(lengthWords({ minutes: 30, countsWorkingTimeOnly: false }))).toBe('30 分钟')
  })

  it('that was taken names its minutes', () => {
    expect(plain(tookWords({ minutes: 32, countsWorkingTimeOnly: true }))).toBe('用了 32 分钟')
    expect(plain(spanWords({ minutes: 0, countsWorkingTimeOnly: true }))).toBe('0 分钟')
  })
})

it('a day of the strip carries its weekday, today its own word', () => {
  expect(stripDayWords('2026-11-13', false)).toEqual({ name: '五', number: '13' })
  expect(stripDayWords('2026-11-18', true)).toEqual({ name: '今', number: '18' })
})
