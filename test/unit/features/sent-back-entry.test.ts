// A part that came back: a unit reads who sent it back and why, instead of being called as if for the first time.
import { sentBackEntry } from '../../../src/packages/unit/pages/summons/sent-back-entry'
import { byUnit, entry, property, squad, summons, view } from './case-views'

const whistle = entry('blowWhistle', { facts: { unitIds: [property, squad] } })
const handIn = byUnit(property, 'submitResolution')
const failed = entry('verifyCase', { facts: { passed: false }, words: '地锁还在一把' })
const passed = entry('verifyCase', { facts: { passed: true } })
const partly = entry('rateCase', { facts: { solved: 'partly' }, words: '还差一半' })
const mine = summons(property, { state: 'ANSWERED' })

it('names the check that failed after the last hand-in', () => {
  expect(sentBackEntry(view({ timeline: [whistle, handIn, failed] }), mine)).toBe(failed)
})

it('names the resident where the check had passed', () => {
  expect(sentBackEntry(view({ timeline: [whistle, handIn, passed, partly] }), mine)).toBe(partly)
})

it('names the latest of several rounds', () => {
  expect(sentBackEntry(view({ timeline: [whistle, handIn, failed, handIn, partly] }), mine)).toBe(partly)
})

it('says nothing to a unit called for the first time, nor to one that waits for the check', () => {
  expect(sentBackEntry(view({ timeline: [whistle, failed] }), mine)).toBeUndefined()
  expect(sentBackEntry(view({ timeline: [whistle, byUnit(squad, 'finishPart'), failed] }), mine)).toBeUndefined()
  expect(sentBackEntry(view({ timeline: [whistle, handIn, failed] }), summons(property, { state: 'PART_DONE' }))).toBeUndefined()
})
