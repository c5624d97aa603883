// Collection `invitations`: one-time grants, found only by who knows the code.
import type { PersonId } from '../../../../types/ids'
import type { Grant } from '../../../../types/roles'
import type { Instant } from '../../../../types/schema'
import { hashInvitation } from '../../crypto/hash-invitation'
import { environment } from '../../environment'
import { openCollection } from './collection'
import { command } from './database'

export type Invitation = {
  _id: string
  grants: Grant[]
  until: Instant
  usedBy: PersonId | null
  /** The idempotency key of the redemption, so that its retry is told from a second use. */
  usedKey: string | null
}

const invitations = openCollection<Invitation>('invitations')
const idOf = (code: string) => hashInvitation(environment().passKey, code)

export const insertInvitation = (code: string, grants: Grant[], until: Instant): Promise<boolean> =>
  invitations.insert({ _id: idOf(code), grants, until, usedBy: null, usedKey: null })

/** One conditional update: of two at once exactly one wins. Null for a code that is wrong, used or expired, all alike. */
export const takeInvitation = async (code: string, personId: PersonId, key: string, now: Instant): Promise<Invitation | null> => {
  const _id = idOf(code)
  const taken = await invitations.change({ _id, usedBy: null, until: command.gt(now) }, { usedBy: personId, usedKey: key })
  const invitation = await invitations.read(_id)
  const isMine = taken === 1 || (invitation?.usedBy === personId && invitation.usedKey === key)
  return isMine ? invitation : null
}
