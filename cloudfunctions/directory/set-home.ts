// `setHome`: the building the caller lives in, and the door if they like; a report without a place starts from here.
import { defineAction } from '../_platform/handler/define-action'
import { answerMe } from './answer-me'
import { changePerson } from './change-person'

export const setHome = defineAction('directory', 'setHome', {
  needs: { consent: true },
  run: async ({ buildingId, door }, context) => {
    const street = await context.street()
    if (street.placeById.get(buildingId)?.level !== 'building') {
      return { ok: false, refusal: { code: 'INVALID_INPUT', fields: ['buildingId'] } }
    }
    const home = { buildingId, door: door ?? null }
    return answerMe(await changePerson(context, (person) => ({ ...person, home })), context)
  },
})
