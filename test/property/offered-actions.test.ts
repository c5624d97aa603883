// The server's one promise to every screen: a button that is drawn works, and what has no button cannot be done.
import fc from 'fast-check'
import { availableActions } from '../../cloudfunctions/_domain/cases/available-actions'
import type { AvailableAction } from '../../types/cases/case-view'
import { caseActions } from '../../types/cases/case-words'
import { units } from '../builders/a-street'
import type { CaseStory } from '../builders/case-story'
import type { Somebody } from '../builders/cast'
import { sensibleRequests } from '../builders/sensible-requests'
import { everybody, takeWalk, walks } from './random-walk'

const offersTo = (story: CaseStory, who: Somebody): AvailableAction[] => availableActions(story.record, { actor: who, now: story.now })

/** Everything anybody could try: each action alone, for each unit there is, and for each entry that waits. */
const everyOffer = (story: CaseStory): AvailableAction[] =>
  caseActions.flatMap((action): AvailableAction[] => [
    { action },
    ...Object.values(units).map((unitId) => ({ action, unitId })),
    ...(action === 'releaseContent' ? story.record.timeline.map(({ entryId }) => ({ action, entryId })) : []),
  ])

const isAmong = (offers: readonly AvailableAction[], { action, unitId }: AvailableAction): boolean =>
  offers.some((offer) => offer.action === action && (offer.unitId === unitId || (offer.unitId === undefined && unitId !== undefined)))

const said = (who: Somebody, { record }: CaseStory, request: object): string =>
  `${who.personId} in ${record.state}: ${JSON.stringify(request)}`

describe('a button', () => {
  it('works whenever it is drawn, however sensibly it is filled in', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        takeWalk(walk, (_after, _before, story) => {
          for (const who of everybody)
            for (const request of offersTo(story, who).flatMap((offer) => sensibleRequests(offer, story.record)))
              expect([said(who, story, request), story.attempt(who, request).ok]).toEqual([said(who, story, request), true])
        })
      }),
      { numRuns: 30 },
    )
  })

  it('is drawn for whatever can be done', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        takeWalk(walk, (_after, _before, story) => {
          for (const who of everybody) {
            const offers = offersTo(story, who)
            const missing = everyOffer(story).filter((offer) => !isAmong(offers, offer))
            for (const request of missing.flatMap((offer) => sensibleRequests(offer, story.record)))
              if (story.attempt(who, request).ok) throw new Error(`no button, and yet ${said(who, story, request)}`)
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  it('is never drawn twice', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        takeWalk(walk, (_after, _before, story) => {
          for (const who of everybody) {
            const offers = offersTo(story, who).map((offer) => JSON.stringify(offer))
            expect(new Set(offers).size).toBe(offers.length)
          }
        })
      }),
      { numRuns: 20 },
    )
  })
})
