// `redeemInvitation`: a one-time code becomes the caller's roles. Wrong, used and expired codes are answered alike.
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { takeInvitation } from '../_platform/store/cloudbase/invitation-store'
import { spendQuota } from '../_platform/store/cloudbase/quota-store'
import { answerMe } from './answer-me'
import { changePerson, earlierWrite } from './change-person'

/** Nobody guesses one of 32^10 codes at five an hour. */
const guesses = { count: 5, hours: 1 }

export const redeemInvitation = defineAction('directory', 'redeemInvitation', {
  needs: { consent: true, phone: true },
  run: async ({ code }, context) => {
    const { caller, key, now } = context
    const earlier = earlierWrite(caller.person, context)
    if (!earlier.ok) return earlier
    if (earlier.value) return answerMe(accept(earlier.value), context)
    if (!(await spendQuota(caller.personId, 'invitationGuesses', key, guesses, now))) return refuse('TOO_MANY_REQUESTS')
    const invitation = await takeInvitation(code, caller.personId, key, now)
    if (!invitation) return refuse('INVITATION_INVALID')
    const changed = await changePerson(context, (person) => ({ ...person, grants: [...person.grants, ...invitation.grants] }))
    return answerMe(changed, context)
  },
})
