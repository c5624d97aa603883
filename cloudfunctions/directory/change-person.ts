// Writes a change of the caller's own record once, however often it is asked for and whoever writes at the same time.
import { accept, type Outcome, refuse } from '../../types/errors'
import type { Person } from '../_domain/directory/person'
import type { RequestContext } from '../_platform/handler/request-context'
import { readPerson, updatePerson } from '../_platform/store/cloudbase/person-store'

const maxTries = 3
const receiptsKept = 20

/** What became of this very write earlier: the person as it stands, null when it is new, CONFLICT when its input was another. */
export const earlierWrite = (person: Person | null, { key, inputHash }: RequestContext): Outcome<Person | null> => {
  const receipt = person?.receipts.find((written) => written.key === key)
  if (!receipt) return accept(null)
  return receipt.inputHash === inputHash ? accept(person) : refuse('CONFLICT', 'sameRequestOtherInput')
}

export const withReceipt = (person: Person, { key, inputHash }: RequestContext): Person => ({
  ...person,
  receipts: [...person.receipts, { key, inputHash }].slice(-receiptsKept),
})

/** `apply` may run several times, each on a fresher record. CONFLICT after three lost races; the person must have a record. */
export const changePerson = async (context: RequestContext, apply: (person: Person) => Person): Promise<Outcome<Person>> => {
  let person = context.caller.person
  for (let tries = 0; tries < maxTries; tries++) {
    if (tries > 0) person = await readPerson(context.caller.personId)
    if (!person) return refuse('CONSENT_NEEDED')
    const earlier = earlierWrite(person, context)
    if (!earlier.ok) return earlier
    if (earlier.value) return accept(earlier.value)
    const changed = withReceipt(apply(person), context)
    if (await updatePerson(changed)) return accept({ ...changed, version: changed.version + 1 })
  }
  return refuse('CONFLICT', 'someoneWasFaster')
}
