// The two token sheets promise the same names and readable words in both.
import { contrast } from './contrast'
import { readTokens } from './token-sheet'

const tones = ['action', 'whistle', 'done', 'waiting', 'unit', 'danger']
const grounds = ['ground', 'surface', 'sunk']

/** [words, what they stand on] */
const pairsOfWords = [
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...tones.flatMap((tone) => [
    ['on-dark', tone],
    [`${tone}-ink`, `${tone}-tint`],
    [`${tone}-ink`, 'surface'],
    [`${tone}-ink`, 'ground'],
    ['ink', `${tone}-tint`],
  ]),
  ['on-dark', 'action-press'],
  ['on-dark', 'ink'],
  ...['heat-1', 'heat-2', 'heat-3', 'heat-4'].map((heat) => ['ink', heat]),
] as [string, string][]

const pairsOfEdges: [string, string][] = [
  ['line-strong', 'surface'],
  ['line-strong', 'ground'],
]

const contrastIn = (tokens: Map<string, string>, one: string, other: string) => {
  const colours = [one, other].map((name) => tokens.get(name) ?? `no token --${name}`)
  expect(colours).toEqual([expect.stringMatching(/^#[0-9a-f]{6}$/), expect.stringMatching(/^#[0-9a-f]{6}$/)])
  return contrast(colours[0] ?? '', colours[1] ?? '')
}

test('both sheets name the same tokens, so care mode never leaves one behind', () => {
  const standard = [...readTokens('standard').keys()].sort()
  expect(standard.length).toBeGreaterThan(60)
  expect([...readTokens('care').keys()].sort()).toEqual(standard)
})

test('black on white is 21 to 1 by this measure, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#b8321f', '#b8321f')).toBe(1)
})

describe.each([
  ['standard', 4.5],
  ['care', 7],
] as const)('in the %s sheet', (sheet, least) => {
  const tokens = readTokens(sheet)

  test.each(pairsOfWords)(`%s on %s can be read: at least ${least} to 1`, (words, ground) => {
    expect(contrastIn(tokens, words, ground)).toBeGreaterThanOrEqual(least)
  })

  test.each(pairsOfEdges)('%s on %s shows where a control ends: at least 3 to 1', (edge, ground) => {
    expect(contrastIn(tokens, edge, ground)).toBeGreaterThanOrEqual(3)
  })
})
