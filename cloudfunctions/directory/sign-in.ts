// `signIn`: who the caller is here. Creates nothing: someone who never did anything has no record.
import { accept } from '../../types/errors'
import { defineAction } from '../_platform/handler/define-action'
import { viewMe } from './view-me'

export const signIn = defineAction('directory', 'signIn', {
  needs: {},
  run: async (_input, context) => accept(viewMe(context.caller.person, await context.street(), context)),
})
