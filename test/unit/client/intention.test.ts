// However often a thumb comes down, one intention is sent under one name.
import { holdIntention } from '@/api/intention'

const named = () => {
  let count = 0
  return holdIntention(() => `name-${++count}`)
}

test('a second tap while the first is on its way sends nothing', () => {
  const intention = named()
  expect(intention.begin('a lamp')).toBe('name-1')
  expect(intention.begin('a lamp')).toBeUndefined()
  expect(intention.begin('a lamp', 'the draft’s own name')).toBeUndefined()
})

test('after a lost connection the same words go out under the same name', () => {
  const intention = named()
  intention.begin('a lamp')
  intention.end(false)
  expect(intention.begin('a lamp')).toBe('name-1')
})

test('after a lost connection other words are another intention', () => {
  const intention = named()
  intention.begin('a lamp')
  intention.end(false)
  expect(intention.begin('two lamps')).toBe('name-2')
})

test('once it is known how it went, the same words are meant anew', () => {
  const intention = named()
  intention.begin('a lamp')
  intention.end(true)
  expect(intention.begin('a lamp')).toBe('name-2')
})

test('a draft brings its own name and keeps it', () => {
  const intention = named()
  expect(intention.begin('a lamp', 'draft-1')).toBe('draft-1')
  intention.end(false)
  expect(intention.begin('two lamps', 'draft-1')).toBe('draft-1')
})
