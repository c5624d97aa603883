// `mintInvitation`: a one-time code that makes whoever redeems it first the holder of the given roles.
import { accept, type Outcome } from '../../types/errors'
import type { Grant } from '../../types/roles'
import type { Instant } from '../../types/schema'
import type { StreetIndex } from '../_domain/directory/street-index'
import type { OperatorContext } from '../_platform/handler/define-operator'
import { newInvitationCode } from '../_platform/new-invitation-code'
import { insertInvitation } from '../_platform/store/cloudbase/invitation-store'
import { readStreet } from '../_platform/store/cloudbase/street-store'

const daysValid = 7
const millisecondsPerDay = 86_400_000

/** A unit's handler serves a unit, every other role a place; both must exist and the grant must not have ended. */
const isSound = ({ role, reach, until }: Grant, street: StreetIndex, now: Instant): boolean => {
  const exists = reach.kind === 'unit' ? street.unitById.has(reach.unitId) : street.placeById.has(reach.placeId)
  return exists && (role === 'unitHandler') === (reach.kind === 'unit') && until > now
}

export const mintInvitation = async (
  { grants }: { grants: Grant[] },
  { now }: OperatorContext,
): Promise<Outcome<{ code: string; until: Instant }>> => {
  const street = await readStreet(now)
  const unsound = grants.flatMap((grant, index) => (isSound(grant, street, now) ? [] : [`grants.${index}`]))
  if (unsound.length > 0) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: unsound } }
  const code = newInvitationCode()
  const until = new Date(Date.parse(now) + daysValid * millisecondsPerDay).toISOString()
  await insertInvitation(code, grants, until)
  return accept({ code, until })
}
