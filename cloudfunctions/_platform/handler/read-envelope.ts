// Tells a call from every other event a function may be handed, and names what is wrong with it.
import { type Call, callSchema, contractVersion } from '../../../types/envelope'
import { accept, type Outcome, refuse } from '../../../types/errors'
import { fieldsOf } from './fields-of'

/** Put into every event by the platform (and by any client who likes): identity comes from the platform's context only. */
const addedByPlatform = ['userInfo', 'tcbContext']

/** Refuses with INVALID_INPUT (also events of timers and messages) or CONTRACT_OUTDATED. */
export const readEnvelope = (event: unknown): Outcome<Call> => {
  if (event === null || typeof event !== 'object' || Array.isArray(event)) return refuse('INVALID_INPUT')
  const given = Object.fromEntries(Object.entries(event).filter(([name]) => !addedByPlatform.includes(name)))
  if (typeof given.contractVersion === 'number' && given.contractVersion < contractVersion) return refuse('CONTRACT_OUTDATED')
  const call = callSchema.safeParse(given)
  if (!call.success) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: fieldsOf(call.error) } }
  return accept(call.data)
}
