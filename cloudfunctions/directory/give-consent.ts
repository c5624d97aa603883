// `giveConsent`: the caller agrees to one version of the privacy text; with the first agreement their record begins.
import { accept, type Outcome } from '../../types/errors'
import type { Person } from '../_domain/directory/person'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { insertPerson, readPerson } from '../_platform/store/cloudbase/person-store'
import { openQuota } from '../_platform/store/cloudbase/quota-store'
import { answerMe } from './answer-me'
import { changePerson, withReceipt } from './change-person'

const newPerson = ({ caller: { personId, openid } }: RequestContext): Person => ({
  personId,
  openid,
  version: 1,
  consent: null,
  name: null,
  phone: null,
  home: null,
  grants: [],
  receipts: [],
})

/** Loses to whoever began the record at the same moment, and then changes theirs. */
const beginOrChange = async (context: RequestContext, agree: (person: Person) => Person): Promise<Outcome<Person>> => {
  const { caller } = context
  if (caller.person) return changePerson(context, agree)
  const person = withReceipt(agree(newPerson(context)), context)
  await openQuota(caller.personId)
  if (await insertPerson(person)) return accept(person)
  return changePerson({ ...context, caller: { ...caller, person: await readPerson(caller.personId) } }, agree)
}

export const giveConsent = defineAction('directory', 'giveConsent', {
  needs: {},
  run: async ({ version }, context) => {
    const { settings } = await context.street()
    if (version !== settings.consentVersion) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: ['version'] } }
    const consent = { version, at: context.now }
    return answerMe(await beginOrChange(context, (person) => ({ ...person, consent })), context)
  },
})
