// Everyone who acts on the small street of the unit tests, with the grants that make them who they are.

import type { Actor } from '../../cloudfunctions/_domain/cases/step-request'
import { personIdSchema, placeIdSchema, type UnitId } from '../../types/ids'
import type { Grant, Role } from '../../types/roles'
import { units } from './a-street'
import { shanghai } from './shanghai'

export type Somebody = Extract<Actor, { kind: 'person' }>

const until = shanghai('2030-01-01 00:00')
const somebody = (id: string, ...grants: Grant[]): Somebody => ({ kind: 'person', personId: personIdSchema.parse(id), grants })
const at = (role: Role, placeId: string): Grant => ({ role, reach: { kind: 'place', placeId: placeIdSchema.parse(placeId) }, until })
const of = (unitId: UnitId): Grant => ({ role: 'unitHandler', reach: { kind: 'unit', unitId }, until })

export const cast = {
  lin: somebody('lin'),
  neighbour: somebody('neighbour'),
  gridWorker: somebody('gridWorker', at('gridWorker', 'estate')),
  otherGridWorker: somebody('otherGridWorker', at('gridWorker', 'estate')),
  secretary: somebody('secretary', at('communityStaff', 'community')),
  clerk: somebody('clerk', at('communityStaff', 'community')),
  supervisor: somebody('supervisor', at('streetSupervisor', 'street')),
  /** Works for the community and heads the volunteer team: 双向进入、交叉任职. */
  crossAppointed: somebody('crossAppointed', at('communityStaff', 'community'), of(units.team)),
  manager: somebody('manager', of(units.property)),
  captain: somebody('captain', of(units.squad)),
  electrician: somebody('electrician', of(units.lamps)),
} satisfies Record<string, Somebody>

export const system: Actor = { kind: 'system' }
