// 评价: the resident has the last word. "Partly" is an answer, and sends the missing part back to be done.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const rateCase = defineAction('cases', 'rateCase', {
  needs: { consent: true },
  run: (input, context) =>
    takeStep(
      input.caseId,
      context,
      () =>
        accept({
          action: 'rateCase',
          seenStep: input.seenStep,
          facts: { solved: input.solved, attitude: input.attitude },
          chosenUnitIds: input.missingUnitIds,
          acceptsPartly: input.acceptsPartly === true,
        }),
      input,
    ),
})
