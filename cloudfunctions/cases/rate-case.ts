// 评价: the resident has the last word. "Partly" is an answer, and sends the missing part back to be done.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { checkSaid } from './check-said'
import { takeStep } from './take-step'

export const rateCase = defineAction('cases', 'rateCase', {
  needs: { consent: true },
  run: async (input, context) => {
    const checked = await checkSaid(input.words, context)
    if (!checked.ok) return checked
    return takeStep(
      input.caseId,
      context,
      () =>
        accept({
          action: 'rateCase',
          seenStep: input.seenStep,
          facts: { solved: input.solved, attitude: input.attitude },
          chosenUnitIds: input.missingUnitIds,
          acceptsPartly: input.acceptsPartly === true,
          isHeld: checked.value.isHeld,
        }),
      input,
    )
  },
})
