// One case as this person may see it. Reading by id obeys the same rules as every list.
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { readCase as readStoredCase } from '../_platform/store/cloudbase/case-store'
import { viewCase } from './case-view'
import { mayRead } from './take-step'

export const readCase = defineAction('cases', 'readCase', {
  needs: {},
  run: async ({ caseId }, context) => {
    const record = await readStoredCase(caseId)
    if (!record || !mayRead(record, context)) return refuse('NOT_FOUND')
    return accept(viewCase(record, context, await context.street()))
  },
})
