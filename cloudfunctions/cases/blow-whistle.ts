// 吹哨: asks a lead unit and any assisting units to come; each gets its summons with its own ask and clocks.
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const blowWhistle = defineAction('cases', 'blowWhistle', {
  needs: { capability: 'blowWhistle' },
  run: (input, context) =>
    takeStep(
      input.caseId,
      context,
      (_record, street) => {
        const unknown = [input.lead, ...input.assisting].filter(({ unitId }) => !street.unitById.has(unitId))
        if (unknown.length > 0) return refuse('INVALID_INPUT', 'unknownUnit')
        return accept({
          action: 'blowWhistle',
          seenStep: input.seenStep,
          facts: { grade: input.grade },
          corrects: { grade: input.grade, whistleKind: input.kind },
          summonses: [{ ...input.lead, isLead: true, isMandatory: true }, ...input.assisting.map((asked) => ({ ...asked, isLead: false }))],
        })
      },
      { words: input.words, alsoSaid: [input.lead, ...input.assisting].map(({ ask }) => ask) },
    ),
})
