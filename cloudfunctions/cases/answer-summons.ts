// 报到: a unit says that it is on it, and when it will be on site. The lead's answer starts the work.
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const answerSummons = defineAction('cases', 'answerSummons', {
  needs: { capability: 'answerSummons' },
  run: (input, context) =>
    takeStep(
      input.caseId,
      context,
      () =>
        input.onSiteBy < context.now
          ? refuse('INVALID_INPUT', 'onSiteInPast')
          : accept({ action: 'answerSummons', unitId: input.unitId, facts: { onSiteBy: input.onSiteBy } }),
      { words: input.words },
    ),
})
