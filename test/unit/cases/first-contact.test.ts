// The first contact is a promise of its own: it is kept by speaking to the resident, never by getting on with the work.
import { availableActions } from '../../../cloudfunctions/_domain/cases/available-actions'
import { units } from '../../builders/a-street'
import { aCase, type CaseStory } from '../../builders/case-story'
import { cast } from '../../builders/cast'

const { lin, gridWorker, secretary, clerk } = cast
const clockOf = ({ record }: CaseStory) => record.clocks.firstContact

it('handing in the work is no contact: the clock runs on through verification', () => {
  expect(clockOf(aCase().workedToVerifying())?.stoppedAt).toBeNull()
  expect(clockOf(aCase().workedToCallback())?.stoppedAt).toBeNull()
})

it('somebody may still speak to the resident while the result is looked at, and while she is asked', () => {
  for (const story of [aCase().workedToVerifying(), aCase().workedToCallback()]) {
    const { state } = story.record
    expect(availableActions(story.record, { actor: gridWorker, now: story.now })).toContainEqual({ action: 'contactResident' })
    expect(clockOf(story.contactedBy(gridWorker, false))?.stoppedAt).toBeNull()
    expect(clockOf(story.contactedBy(gridWorker))?.stoppedAt).toBe(story.now)
    expect(story.record.state).toBe(state)
  }
})

it('a callback that reaches her is a contact, and one that does not is none', () => {
  const story = aCase().workedToCallback().calledBackBy(clerk, 'notReached')
  expect(clockOf(story)?.stoppedAt).toBeNull()
  expect(clockOf(story.calledBackBy(clerk, { solved: 'no', missing: [units.squad] }))?.stoppedAt).toBe(story.now)
})

it('her own rating is no contact of ours: sent back, the case still owes her one', () => {
  expect(clockOf(aCase().workedToCallback().ratedBy(lin, { solved: 'no' }))?.stoppedAt).toBeNull()
})

it('a contact that never came is missed for good once the case has closed, and the timeline says so', () => {
  const { record } = aCase().workedToVerifying().at('2026-10-09 17:00').passedBy(secretary).ratedBy(lin, { solved: 'yes' })
  expect(record.clocks.firstContact?.stoppedAt).not.toBeNull()
  expect(record.timeline.filter(({ what, facts }) => what === 'contactResident' && facts.reached)).toEqual([])
})
