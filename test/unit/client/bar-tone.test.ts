// A person reads from the colour of a bar how much of the promise is left.
import { barTone } from '@/components/bar-tone'

test.each([
  [1, 'unit'],
  [0.51, 'unit'],
  [0.5, 'waiting'],
  [0.2, 'waiting'],
  [0.19, 'danger'],
  [0, 'danger'],
] as const)('with %d of the time left a running bar is %s', (left, tone) => {
  expect(barTone(left, 'running')).toBe(tone)
})

test('late and done have colours of their own, whatever is left', () => {
  expect(barTone(0.8, 'over')).toBe('over')
  expect(barTone(0.1, 'done')).toBe('done')
})
