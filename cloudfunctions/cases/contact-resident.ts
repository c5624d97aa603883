// 联系居民: somebody spoke to the reporter, or tried to; only reaching them stops the clock of the first contact.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const contactResident = defineAction('cases', 'contactResident', {
  needs: { capability: 'contactResident' },
  run: (input, context) =>
    takeStep(
      input.caseId,
      context,
      () => accept({ action: 'contactResident', facts: { reached: input.reached, contactKind: input.kind } }),
      {
        words: input.words,
      },
    ),
})
