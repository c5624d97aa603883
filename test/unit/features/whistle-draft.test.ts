// Putting a whistle together: always at most one lead, everyone asked for something, nothing sent half.
import {
  changeUnit,
  chosenUnits,
  missingOf,
  type OfferedUnit,
  type Suggested,
  setLead,
  startDraft,
  turnUnit,
  unitsOf,
} from '../../../src/features/blow-whistle/whistle-draft'
import { unitIdSchema } from '../../../types/ids'

const offer = (id: string, ask: string): OfferedUnit => ({
  unitId: unitIdSchema.parse(id),
  name: id,
  kind: 'department',
  remit: '',
  isSuggested: ask !== '',
  ask,
})
const property = offer('property', '清走旧沙发')
const enforcement = offer('enforcement', '拆掉地锁')
const fire = offer('fire', '')
const suggested: Suggested = { lead: property.unitId, grade: 'III', units: [property, enforcement, fire], deadlines: [] }
const draft = startDraft(suggested)
const leadsOf = (of: typeof draft) =>
  chosenUnits(of)
    .filter(({ isLead }) => isLead)
    .map(({ unitId }) => unitId)

test('the catalogue picks the units and says who leads', () => {
  expect(chosenUnits(draft).map(({ unitId }) => unitId)).toEqual(['property', 'enforcement'])
  expect(leadsOf(draft)).toEqual(['property'])
  expect(missingOf(draft, '请来')).toBeUndefined()
})

test('of two units one stepping back puts the other in charge', () => {
  expect(leadsOf(setLead(draft, property.unitId, false))).toEqual(['enforcement'])
})

test('of three nobody leads until someone is named', () => {
  const three = turnUnit(draft, fire)
  const without = setLead(three, property.unitId, false)
  expect(leadsOf(without)).toEqual([])
  expect(missingOf(without, '请来')).toBe('lead')
  expect(leadsOf(setLead(without, fire.unitId, true))).toEqual(['fire'])
})

test('a unit added by hand must be asked for something', () => {
  const three = turnUnit(draft, fire)
  expect(missingOf(three, '请来')).toBe('ask')
  expect(missingOf(changeUnit(three, fire.unitId, { ask: '到场查看' }), '请来')).toBeUndefined()
})

test('leaving the lead out and taking it back makes whoever comes first lead', () => {
  const none = turnUnit(turnUnit(draft, property), enforcement)
  expect(missingOf(none, '请来')).toBe('units')
  expect(leadsOf(turnUnit(none, enforcement))).toEqual(['enforcement'])
})

test('what is sent names one lead and the others with what they must finish', () => {
  const optional = changeUnit(draft, enforcement.unitId, { isMandatory: false, ask: ' 拆掉地锁 ' })
  expect(unitsOf(optional)).toEqual({
    lead: { unitId: 'property', ask: '清走旧沙发' },
    assisting: [{ unitId: 'enforcement', ask: '拆掉地锁', isMandatory: false }],
  })
})

test('a whistle without words is not ready', () => {
  expect(missingOf(draft, ' ')).toBe('words')
})
