// 处置: what a unit did today, with photos, so that the resident sees the work go on.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const recordProgress = defineAction('cases', 'recordProgress', {
  needs: { capability: 'recordProgress' },
  run: (input, context) =>
    takeStep(input.caseId, context, () => accept({ action: 'recordProgress', unitId: input.unitId, facts: {} }), input),
})
