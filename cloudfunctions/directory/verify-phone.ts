// `verifyPhone`: WeChat vouches for the caller's number; without one only an emergency can be reported.
import { accept, refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { phoneNumber } from '../_platform/wechat/phone-number'
import { answerMe } from './answer-me'
import { changePerson, earlierWrite } from './change-person'

export const verifyPhone = defineAction('directory', 'verifyPhone', {
  needs: { consent: true },
  run: async ({ code }, context) => {
    const earlier = earlierWrite(context.caller.person, context)
    if (!earlier.ok) return earlier
    // WeChat takes a code once: a retry must not ask again.
    if (earlier.value) return answerMe(accept(earlier.value), context)
    const phone = await phoneNumber(code)
    if (!phone) return refuse('INVALID_INPUT', 'phoneCode')
    return answerMe(await changePerson(context, (person) => ({ ...person, phone })), context)
  },
})
