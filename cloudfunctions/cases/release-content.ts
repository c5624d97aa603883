// 放行: a person has looked at words the content check could not, and lets them through.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const releaseContent = defineAction('cases', 'releaseContent', {
  needs: { capability: 'releaseContent' },
  run: (input, context) =>
    takeStep(input.caseId, context, () => accept({ action: 'releaseContent', facts: { releasedEntryId: input.entryId } })),
})
