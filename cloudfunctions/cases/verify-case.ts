// 核查: somebody else looks at the result on site; what is not right goes back to the units named.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const verifyCase = defineAction('cases', 'verifyCase', {
  needs: { capability: 'verifyCase' },
  run: (input, context) =>
    takeStep(
      input.caseId,
      context,
      () => accept({ action: 'verifyCase', seenStep: input.seenStep, facts: { passed: input.passed }, chosenUnitIds: input.failedUnitIds }),
      input,
    ),
})
