// Sorts the steps a view offers: the one that moves the matter on becomes the button, the rest wait under 更多.
import type { AvailableAction, CaseView } from '../../../../../types/cases/case-view'
import type { CaseAction } from '../../../../../types/cases/case-words'

/** In this order; a case that was triaged waits for its whistle, not for a second triage. */
const movingOn: readonly CaseAction[] = ['releaseContent', 'triageCase', 'blowWhistle', 'verifyCase', 'callBack']

export type NextSteps = { main: CaseAction | undefined; others: CaseAction[] }

export function nextSteps({ availableActions, ahead }: Pick<CaseView, 'availableActions' | 'ahead'>): NextSteps {
  const offered = [...new Set(availableActions.map(({ action }: AvailableAction) => action))]
  const isTriaged = !ahead.includes('triage')
  const main = movingOn.find((action) => offered.includes(action) && !(action === 'triageCase' && isTriaged))
  return { main, others: offered.filter((action) => action !== main) }
}
