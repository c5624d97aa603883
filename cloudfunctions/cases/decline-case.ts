// 未受理: the case is not the street's to handle; the reason goes to the reporter in words.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const declineCase = defineAction('cases', 'declineCase', {
  needs: { capability: 'declineCase' },
  run: (input, context) =>
    takeStep(input.caseId, context, () => accept({ action: 'declineCase', seenStep: input.seenStep, facts: {} }), { words: input.words }),
})
