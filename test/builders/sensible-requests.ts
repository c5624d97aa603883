// Fills in what a person would type after pressing a button: the requests an offered action must accept.
import type { CaseRecord } from '../../cloudfunctions/_domain/cases/case-record'
import type { StepRequest } from '../../cloudfunctions/_domain/cases/step-request'
import type { AvailableAction } from '../../types/cases/case-view'
import { units } from './a-street'
import { asks } from './case-story'

const answers = [
  { facts: { solved: 'yes', attitude: 'satisfied' } },
  { facts: { solved: 'partly', attitude: 'basically' } },
  { facts: { solved: 'partly', attitude: 'basically' }, acceptsPartly: true },
  { facts: { solved: 'no', attitude: 'unsatisfied' } },
] as const

function variants({ action, unitId, entryId }: AvailableAction, record: CaseRecord): Omit<StepRequest, 'action'>[] {
  switch (action) {
    case 'releaseContent': {
      const released = entryId ?? record.timeline.find((entry) => entry.isHeld)?.entryId
      return [{ facts: released ? { releasedEntryId: released } : {} }]
    }
    case 'blowWhistle':
      return [{ facts: {}, summonses: [asks(units.property, 'lead'), asks(units.squad, 'assisting'), asks(units.team, 'optional')] }]
    case 'contactResident':
      return [{ facts: { reached: true } }, { facts: { reached: false } }]
    case 'verifyCase':
      return [{ facts: { passed: true } }, { facts: { passed: false } }]
    case 'rateCase':
      return [...answers]
    case 'callBack':
      return [...answers.map(({ facts, ...rest }) => ({ facts: { ...facts, reached: true }, ...rest })), { facts: { reached: false } }]
    default:
      return [{ facts: {}, ...(unitId && { unitId }) }]
  }
}

export const sensibleRequests = (offer: AvailableAction, record: CaseRecord): StepRequest[] =>
  variants(offer, record).map((rest) => ({ action: offer.action, seenStep: record.step, ...rest }))
