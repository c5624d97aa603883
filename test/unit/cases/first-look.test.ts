// The first look at a case: how long it may take, and who hears of a case that only now has found its place.
import { placeIdSchema } from '../../../types/ids'
import { aCase } from '../../builders/case-story'
import { cast } from '../../builders/cast'
import { shanghai } from '../../builders/shanghai'

const { lin, secretary, supervisor } = cast

it('words that waited for a person make nobody wait longer: triage counts from submission', () => {
  const { record } = aCase({ at: '2026-09-28 10:00', isHeld: true }).at('2026-09-28 11:30').releasedBy(secretary)
  expect(record.clocks.triage).toMatchObject({ startedAt: shanghai('2026-09-28 10:00'), dueAt: shanghai('2026-09-28 16:00') })
  expect(record.dueAt).toBe(shanghai('2026-09-28 16:00'))
})

describe('a case of the unassigned queue', () => {
  const west = ['street', 'community', 'estate', 'grid', 'west'].map((id) => placeIdSchema.parse(id))
  const placed = aCase({ isPlaced: false }).take(supervisor, {
    action: 'triageCase',
    facts: {},
    corrects: { placedIn: { scopes: west, microGridId: placeIdSchema.parse('west') } },
  })

  it('is told to the grid workers of its place as soon as triage has found it', () => {
    const [, , ...told] = placed.record.pending
    expect(told.map(({ template, audience }) => [template, audience])).toEqual([
      ['caseTriaged', { kind: 'person', personId: lin.personId }],
      ['newCase', { kind: 'place', role: 'gridWorker', scopes: west }],
    ])
  })

  it('is told to nobody again when it is triaged once more', () => {
    const again = placed.triagedBy(supervisor).record.pending.slice(4)
    expect(again.map(({ template }) => template)).toEqual(['caseTriaged'])
  })
})
