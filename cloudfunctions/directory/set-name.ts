// `setName`: what the caller wants to be called; others see the surname only.
import { refuse } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { checkWords } from '../_platform/wechat/check-words'
import { answerMe } from './answer-me'
import { changePerson } from './change-person'

export const setName = defineAction('directory', 'setName', {
  needs: { consent: true },
  /** Refuses a name the check condemns. While the check is down the name is taken: a surname is all anyone sees, and a report must not wait for it. */
  run: async ({ name, title }, context) => {
    if ((await checkWords({ openid: context.caller.openid, words: name })) === 'risky') return refuse('CONTENT_REJECTED')
    return answerMe(await changePerson(context, (person) => ({ ...person, name: { name: name.trim(), title } })), context)
  },
})
