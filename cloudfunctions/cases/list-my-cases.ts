// A resident's own cases, newest first.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { listByReporter } from '../_platform/store/cloudbase/case-store'
import { rowOf } from './case-row'
import { nextCursor, pageSize, readCursor } from './page-cursor'

export const listMyCases = defineAction('cases', 'listMyCases', {
  needs: {},
  run: async ({ cursor, isOpen }, context) => {
    const from = readCursor(cursor)
    if (!from.ok) return from
    const found = await listByReporter(context.caller.personId, isOpen, from.value, pageSize + 1)
    const street = await context.street()
    return accept({
      rows: found.slice(0, pageSize).map((listed) => rowOf(listed, context, street, { kind: 'reporter' })),
      cursor: nextCursor(found, (row) => row.submittedAt, from.value),
    })
  },
})
