// A rating: what still lacks, what it leads to, and what is sent of it.
import { consequenceOf, emptyRating, inputOf, isOvertaken, lackOf, sendsBack } from '../../../src/features/rate-case/rating'
import { property, squad, summons, view } from './case-views'

const done = view({ summonses: [summons(property, { state: 'ACCEPTED' }), summons(squad, { state: 'ACCEPTED' })] })

it('is not sent before both questions are answered and every photo has arrived', () => {
  const arrived = { isSending: false, hasFailed: false }
  expect(lackOf(emptyRating, arrived)).toBe('先选一样')
  expect(lackOf({ ...emptyRating, solved: 'yes' }, arrived)).toBe('再选态度')
  expect(lackOf({ ...emptyRating, solved: 'no', attitude: 'satisfied' }, { ...arrived, isSending: true })).toBe('照片还在传')
  expect(lackOf({ ...emptyRating, solved: 'yes', attitude: 'satisfied' }, arrived)).toBeUndefined()
})

it('says whose part goes back before it is sent', () => {
  const partly = { ...emptyRating, solved: 'partly', missingUnitIds: [squad] } as const
  expect(sendsBack(partly)).toBe(true)
  expect(consequenceOf(partly, done)).toContain('退回 街道执法队 接着办')
  expect(consequenceOf({ ...partly, acceptsPartly: true }, done)).toContain('结案')
})

it('leaves behind what belongs to another answer', () => {
  const changed = {
    ...emptyRating,
    solved: 'yes',
    attitude: 'satisfied',
    missingUnitIds: [squad],
    acceptsPartly: true,
    words: ' ',
  } as const
  expect(inputOf(changed, done, [])).toEqual({
    caseId: done.caseId,
    seenStep: 4,
    solved: 'yes',
    attitude: 'satisfied',
    missingUnitIds: [],
    photos: [],
  })
})

it('tells whoever was overtaken on another phone that this answer was not sent', () => {
  const begun = { rating: { ...emptyRating, solved: 'yes', attitude: 'satisfied' }, refusal: undefined, isBusy: false } as const
  expect(isOvertaken({ ...begun, refusal: { code: 'CONFLICT' } }, false)).toBe(true)
  expect(isOvertaken(begun, false)).toBe(true)
  expect(isOvertaken({ ...begun, rating: emptyRating }, false)).toBe(false)
  expect(isOvertaken({ ...begun, refusal: { code: 'CONFLICT' } }, true)).toBe(false)
})

it('claims nothing of an answer whose sending was cut off: it may have arrived', () => {
  const cutOff = { rating: { ...emptyRating, solved: 'yes' }, refusal: { code: 'NO_CONNECTION' }, isBusy: false } as const
  expect(isOvertaken(cutOff, false)).toBe(false)
  expect(isOvertaken({ ...cutOff, refusal: undefined, isBusy: true }, false)).toBe(false)
})

it('waits for a photo that did not arrive, unless the answer takes no photos', () => {
  const lost = { isSending: false, hasFailed: true }
  expect(lackOf({ ...emptyRating, solved: 'partly', attitude: 'satisfied' }, lost)).toBe('照片没传上，再传或去掉')
  expect(lackOf({ ...emptyRating, solved: 'yes', attitude: 'satisfied' }, lost)).toBeUndefined()
})
