// Words the content check could not look at: who hears of them, who may let them through, and what that must leave alone.
import { availableActions } from '../../../cloudfunctions/_domain/cases/available-actions'
import { units } from '../../builders/a-street'
import { aCase, type CaseStory } from '../../builders/case-story'
import { cast, type Somebody } from '../../builders/cast'

const { lin, gridWorker, secretary, clerk, manager } = cast

const mayDo = (story: CaseStory, who: Somebody) => availableActions(story.record, { actor: who, now: story.now })
const rating = { facts: { solved: 'partly', attitude: 'basically' } as const, acceptsPartly: true }
const heldRatingOf = (reporter: Somebody) =>
  aCase({ reporter })
    .workedToCallback()
    .take(reporter, { action: 'rateCase', ...rating, isHeld: true })

it('staff hear of words that wait, also of those that came after the report', () => {
  const told = heldRatingOf(lin).record.pending.filter(({ template }) => template === 'contentHeld')
  expect(told.map(({ audience }) => audience)).toEqual([expect.objectContaining({ kind: 'place', role: 'communityStaff' })])
})

it('staff are told once of a report that waits', () => {
  expect(aCase({ isHeld: true }).record.pending.filter(({ template }) => template === 'contentHeld')).toHaveLength(1)
})

it('letting words through does not make "partly" into "solved"', () => {
  const story = heldRatingOf(lin).releasedBy(secretary)
  expect(story.record).toMatchObject({ state: 'CLOSED', closing: 'partly' })
  expect(story.record.timeline.at(-1)?.facts.closing).toBeUndefined()
})

it('nobody lets their own words through, whatever they wrote them as', () => {
  const story = aCase()
    .whistledBy(gridWorker)
    .take(clerk, { action: 'contactResident', facts: { reached: true }, isHeld: true })
  const [waiting] = story.record.timeline.filter((entry) => entry.isHeld)
  const release = { action: 'releaseContent' as const, facts: { releasedEntryId: waiting?.entryId } }
  expect(story.attempt(clerk, release)).toMatchObject({ refusal: { code: 'FORBIDDEN', because: 'isAuthor' } })
  expect(mayDo(story, clerk).map(({ action }) => action)).not.toContain('releaseContent')
  expect(story.attempt(secretary, release).ok).toBe(true)
})

it('every entry that waits has its own button, for whoever may press it', () => {
  const story = aCase()
    .whistledBy(gridWorker)
    .take(clerk, { action: 'contactResident', facts: { reached: true }, isHeld: true })
  story.take(gridWorker, { action: 'contactResident', facts: { reached: true }, isHeld: true })
  const [first, second] = story.record.timeline.filter((entry) => entry.isHeld).map(({ entryId }) => entryId)
  const buttonsOf = (who: Somebody) => mayDo(story, who).flatMap(({ action, entryId }) => (action === 'releaseContent' ? [entryId] : []))
  expect([buttonsOf(secretary), buttonsOf(clerk)]).toEqual([[first, second], [second]])
})

it('nobody declines words they may not read', () => {
  const story = aCase({ isHeld: true })
  expect(mayDo(story, gridWorker)).toEqual([])
  expect(story.attempt(gridWorker, { action: 'declineCase', facts: {} })).toMatchObject({ refusal: { code: 'FORBIDDEN' } })
  expect(story.attempt(secretary, { action: 'declineCase', facts: {} }).ok).toBe(true)
})

it('only an emergency whistles itself', () => {
  expect(() => aCase({ grade: 'II' }).whistledByCatalogue()).toThrow('NOT_ALLOWED_NOW wrongSituation')
  expect(aCase({ grade: 'I' }).whistledByCatalogue().record.units).toEqual([units.property, units.squad])
})

it('a unit that handled the case cannot let through what it wrote there', () => {
  const story = aCase().whistledBy(gridWorker).answeredBy(manager, units.property)
  story.take(manager, { action: 'recordProgress', unitId: units.property, facts: {}, isHeld: true })
  expect(mayDo(story, manager).map(({ action }) => action)).not.toContain('releaseContent')
})
