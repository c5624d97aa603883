// 完成本单位部分: an assisting unit hands in its part with evidence; the last mandatory one opens verification.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const finishPart = defineAction('cases', 'finishPart', {
  needs: { capability: 'finishPart' },
  run: (input, context) => takeStep(input.caseId, context, () => accept({ action: 'finishPart', unitId: input.unitId, facts: {} }), input),
})
