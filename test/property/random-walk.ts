// Walks a case through the workflow by chance: sometimes a person presses an offered button, sometimes anybody tries anything.
import fc from 'fast-check'
import { availableActions } from '../../cloudfunctions/_domain/cases/available-actions'
import type { CaseRecord } from '../../cloudfunctions/_domain/cases/case-record'
import type { StepRequest } from '../../cloudfunctions/_domain/cases/step-request'
import { addMinutes } from '../../cloudfunctions/_domain/time/local-date'
import { caseActions } from '../../types/cases/case-words'
import { units } from '../builders/a-street'
import { aCase, asks, type CaseStory } from '../builders/case-story'
import { cast, type Somebody } from '../builders/cast'
import { sensibleRequests } from '../builders/sensible-requests'

export const everybody = Object.values(cast)
const unitIds = Object.values(units)

type Chance = { minutes: number; who: number; which: number; isHeld: boolean; isOffered: boolean; wild: Omit<StepRequest, 'seenStep'> }

const chances = fc.record<Chance>({
  minutes: fc.nat(3000),
  who: fc.nat(),
  which: fc.nat(),
  isHeld: fc.boolean(),
  isOffered: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  wild: fc.record({
    action: fc.constantFrom(...caseActions),
    unitId: fc.option(fc.constantFrom(...unitIds), { nil: undefined }),
    facts: fc.record({
      passed: fc.boolean(),
      reached: fc.boolean(),
      solved: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    }),
    acceptsPartly: fc.boolean(),
    chosenUnitIds: fc.subarray(unitIds),
    summonses: fc.subarray(unitIds).map((chosen) => chosen.map((unitId, at) => asks(unitId, at === 0 ? 'lead' : 'assisting'))),
  }),
})

/** How a walk goes: who reports, whether the words wait, and what chance brings afterwards. */
export const walks = fc.record({
  grade: fc.constantFrom('I' as const, 'II' as const, 'III' as const, 'IV' as const),
  isHeld: fc.boolean(),
  reporter: fc.constantFrom(...everybody),
  chances: fc.array(chances, { minLength: 10, maxLength: 30, size: 'max' }),
})
export type Walk = typeof walks extends fc.Arbitrary<infer Value> ? Value : never

/** The buttons one person has now, filled in every sensible way, and with parts chosen by chance. */
const offeredTo = (story: CaseStory, who: Somebody, chosenUnitIds: StepRequest['chosenUnitIds'] = []): StepRequest[] =>
  availableActions(story.record, { actor: who, now: story.now })
    .flatMap((offer) => sensibleRequests(offer, story.record))
    .flatMap((request) => [request, { ...request, chosenUnitIds }])

/** Steps that leave the case where it is, or end it early: most walks pass them by, to get as far as callback and rework. */
const idle: readonly StepRequest['action'][] = ['contactResident', 'recordProgress', 'triageCase', 'declineCase', 'releaseContent']

/** Asks round from a person chosen by chance until somebody has a button to press. */
function pressOffered(story: CaseStory, { who, which, wild }: Chance): { actor: Somebody; request: StepRequest } | undefined {
  for (let at = 0; at < everybody.length; at++) {
    const actor = pick(everybody, who + at)
    const offered = actor ? offeredTo(story, actor, wild.chosenUnitIds) : []
    const request = pick(which % 5 === 0 ? offered : offered.filter(({ action }) => !idle.includes(action)), which)
    if (actor && request) return { actor, request }
  }
  return undefined
}

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length]

/** Takes the walk; `onStep` sees every case that came about, with the one before. */
export function takeWalk(walk: Walk, onStep: (after: CaseRecord, before: CaseRecord, story: CaseStory) => void): CaseStory {
  const story = aCase(walk)
  onStep(story.record, { ...story.record, step: 0, version: 0, timeline: [] }, story)
  for (const chance of walk.chances) {
    story.now = addMinutes(story.now, chance.minutes)
    const pressed = chance.isOffered ? pressOffered(story, chance) : undefined
    const actor = pressed?.actor ?? pick(everybody, chance.who)
    const request: StepRequest = { ...(pressed?.request ?? chance.wild), isHeld: chance.isHeld }
    const before = story.record
    if (!actor || !story.attempt(actor, request).ok) continue
    story.take(actor, request)
    onStep(story.record, before, story)
  }
  return story
}
