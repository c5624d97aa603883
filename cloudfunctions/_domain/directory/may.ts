// The one answer to "may this person do this here, now": a role gives the capability, its grant's reach says where, its end until when.
import type { UnitId } from '../../../types/ids'
import type { Grant, Reach } from '../../../types/roles'
import type { Instant } from '../../../types/schema'
import { type Capability, capabilitiesOf } from './capabilities'

/** What an action is about: every place it lies in and every unit that owes it something. */
export type Target = { scopes: readonly string[]; units: readonly UnitId[] }

const covers = (reach: Reach, target: Target): boolean =>
  reach.kind === 'place' ? target.scopes.includes(reach.placeId) : target.units.includes(reach.unitId)

/** Instants are UTC texts of one shape, so they compare as text. */
export const isCurrent = (grant: Grant, now: Instant): boolean => now < grant.until

/** Holds the capability somewhere; whether here is `may`'s question. */
export const holds = (grants: readonly Grant[], capability: Capability, now: Instant): boolean =>
  grants.some((grant) => isCurrent(grant, now) && capabilitiesOf[grant.role].includes(capability))

/** The first current grant that allows it: what the timeline names as the role somebody acted in. */
export const grantThatAllows = (grants: readonly Grant[], capability: Capability, target: Target, now: Instant): Grant | undefined =>
  grants.find((grant) => isCurrent(grant, now) && capabilitiesOf[grant.role].includes(capability) && covers(grant.reach, target))

/** Permission is the union of all current grants. */
export const may = (grants: readonly Grant[], capability: Capability, target: Target, now: Instant): boolean =>
  grantThatAllows(grants, capability, target, now) !== undefined
