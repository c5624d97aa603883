// Whoever writes much is told how much still fits, and never loses words without being told.
import { lengthLeftWords } from '../../../src/wording/length-words'

it('stays silent while there is room', () => {
  expect(lengthLeftWords(1799, 2000)).toBeUndefined()
  expect(lengthLeftWords(39, 60)).toBeUndefined()
})

it('counts down the last of it', () => {
  expect(lengthLeftWords(1800, 2000)).toBe('还能写 200 字')
  expect(lengthLeftWords(40, 60)).toBe('还能写 20 字')
})

it('says when no more fits', () => {
  expect(lengthLeftWords(2000, 2000)).toBe('写满了，最多 2000 字，再写的留不下')
})
