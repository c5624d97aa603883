// Decides what an action asks of its caller before it runs: agreement, a verified phone, a capability held somewhere.

import type { Refusal } from '../../../types/errors'
import { holds } from '../../_domain/directory/may'
import type { Person } from '../../_domain/directory/person'
import type { StreetIndex } from '../../_domain/directory/street-index'
import type { Needs } from './define-action'
import type { RequestContext } from './request-context'

export const hasConsented = (person: Person | null, street: StreetIndex): boolean =>
  person?.consent?.version === street.settings.consentVersion

/** Null when nothing is missing. Refuses with CONSENT_NEEDED, PHONE_NEEDED or FORBIDDEN. */
export const checkNeeds = async (needs: Needs, context: RequestContext): Promise<Refusal | null> => {
  const { person, grants } = context.caller
  if (needs.capability && !holds(grants, needs.capability, context.now)) return { code: 'FORBIDDEN' }
  if (needs.consent && !hasConsented(person, await context.street())) return { code: 'CONSENT_NEEDED' }
  if (needs.phone && !person?.phone) return { code: 'PHONE_NEEDED' }
  return null
}
