// 办结: the lead hands in the resolution with evidence; it waits for every mandatory part.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const submitResolution = defineAction('cases', 'submitResolution', {
  needs: { capability: 'submitResolution' },
  run: (input, context) =>
    takeStep(input.caseId, context, () => accept({ action: 'submitResolution', unitId: input.unitId, facts: {} }), input),
})
