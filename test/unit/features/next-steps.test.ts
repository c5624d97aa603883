// Which step is the button of a case and which ones wait under 更多.
import { nextSteps } from '../../../src/packages/grid/pages/case/next-steps'
import type { CaseView } from '../../../types/cases/case-view'

const offered = (...actions: CaseView['availableActions'][number]['action'][]) => actions.map((action) => ({ action }))

test('a new case is triaged first; the whistle waits', () => {
  expect(
    nextSteps({ availableActions: offered('declineCase', 'triageCase', 'blowWhistle', 'contactResident'), ahead: ['triage'] }),
  ).toEqual({
    main: 'triageCase',
    others: ['declineCase', 'blowWhistle', 'contactResident'],
  })
})

test('once triaged the whistle moves it on, and triage is there to correct', () => {
  expect(nextSteps({ availableActions: offered('triageCase', 'blowWhistle'), ahead: ['whistle'] })).toEqual({
    main: 'blowWhistle',
    others: ['triageCase'],
  })
})

test('held words come before everything else', () => {
  expect(nextSteps({ availableActions: offered('declineCase', 'releaseContent', 'verifyCase'), ahead: [] }).main).toBe('releaseContent')
})

test('whoever may only talk to the resident has no main button', () => {
  expect(nextSteps({ availableActions: offered('contactResident'), ahead: [] })).toEqual({ main: undefined, others: ['contactResident'] })
})
