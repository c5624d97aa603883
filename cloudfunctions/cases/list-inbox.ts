// What burns first: the open cases of the place a staff member answers for, shortest time on top.
import type { InputOf } from '../../types/calls'
import { accept, refuse } from '../../types/errors'
import type { PlaceId } from '../../types/ids'
import type { Grant } from '../../types/roles'
import type { CaseLane } from '../_domain/cases/case-lane'
import { holds, may } from '../_domain/directory/may'
import type { StreetIndex } from '../_domain/directory/street-index'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { type ListedCase, listByScope } from '../_platform/store/cloudbase/case-store'
import { rowOf } from './case-row'
import { nextCursor, pageSize, readCursor } from './page-cursor'

/** Chips are counted from the first 100 open rows (decision 5). */
const countedRows = 100

export const listInbox = defineAction('cases', 'listInbox', {
  needs: { capability: 'triageCase' },
  run: async (input, context) => {
    const street = await context.street()
    const placeId = reachOf(input, context, street)
    if (!placeId) return refuse('FORBIDDEN')
    const from = readCursor(input.cursor)
    if (!from.ok) return from
    const lane: CaseLane | null = input.chip && input.chip !== 'all' ? input.chip : null
    const isFirstOfAll = !lane && !from.value
    const found = await listByScope(placeId, lane, from.value, (isFirstOfAll ? countedRows : pageSize) + 1)
    return accept({
      rows: found.slice(0, pageSize).map((listed) => rowOf(listed, context, street, { kind: 'staff' })),
      cursor: nextCursor(found, (row) => row.dueAt, from.value),
      counts: isFirstOfAll ? countLanes(found) : null,
      reachLabel: street.placeById.get(placeId)?.name ?? '',
    })
  },
})

const placeOf = (grant: Grant): PlaceId[] => (grant.reach.kind === 'place' ? [grant.reach.placeId] : [])

/** A list takes one reach: the one asked for, else the narrowest the person holds. */
function reachOf(input: InputOf<'cases', 'listInbox'>, { caller, now }: RequestContext, street: StreetIndex): PlaceId | null {
  const held = caller.grants.filter((grant) => holds([grant], 'triageCase', now)).flatMap(placeOf)
  if (!input.placeId) return held.sort((a, b) => depthOf(b, street) - depthOf(a, street))[0] ?? null
  const scopes = street.placeById.get(input.placeId)?.within ?? []
  return may(caller.grants, 'triageCase', { scopes, units: [] }, now) ? input.placeId : null
}

const depthOf = (placeId: PlaceId, street: StreetIndex): number => street.placeById.get(placeId)?.within.length ?? 0

function countLanes(rows: readonly ListedCase[]) {
  const counted = rows.slice(0, countedRows)
  const of = (lane: CaseLane) => counted.filter((row) => row.lane === lane).length
  return {
    all: counted.length,
    triage: of('triage'),
    working: of('working'),
    verify: of('verify'),
    callback: of('callback'),
    isMore: rows.length > countedRows,
  }
}
