// `setName`: what the caller wants to be called; others see the surname only.
import { defineAction } from '../_platform/handler/define-action'
import { answerMe } from './answer-me'
import { changePerson } from './change-person'

export const setName = defineAction('directory', 'setName', {
  needs: { consent: true },
  run: async ({ name, title }, context) =>
    answerMe(await changePerson(context, (person) => ({ ...person, name: { name: name.trim(), title } })), context),
})
