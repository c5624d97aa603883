// A unit's own list: every matter it still owes an answer or a part, by its own clock.

import type { CaseRow } from '../../types/cases/case-view'
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { listByOpenUnit } from '../_platform/store/cloudbase/case-store'
import { rowOf } from './case-row'
import { unitsOf } from './case-view'

/** A unit with more open matters than this has another problem than its list. */
const mostRows = 200

const byOwnClock = (a: CaseRow, b: CaseRow): number => ((a.burning?.clock.dueAt ?? '') < (b.burning?.clock.dueAt ?? '') ? -1 : 1)

export const listSummonses = defineAction('cases', 'listSummonses', {
  needs: { capability: 'answerSummons' },
  run: async (_input, context) => {
    const unitId = unitsOf(context)[0]
    if (!unitId) return refuse('FORBIDDEN')
    const street = await context.street()
    const found = await listByOpenUnit(unitId, mostRows + 1)
    return accept({
      rows: found
        .slice(0, mostRows)
        .map((listed) => rowOf(listed, context, street, { kind: 'unit', unitIds: [unitId] }))
        .sort(byOwnClock),
      unitName: street.unitById.get(unitId)?.name ?? '',
      isMore: found.length > mostRows,
    })
  },
})
