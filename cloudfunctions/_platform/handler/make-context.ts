// Builds what an action is given: the caller in one database read, and the powers bound to this deployment's keys.

import type { Call } from '../../../types/envelope'
import type { Instant } from '../../../types/schema'
import { isCurrent } from '../../_domain/directory/may'
import { idempotencyKey, inputFingerprint } from '../crypto/idempotency'
import { personKey } from '../crypto/person-key'
import { openText, sealText } from '../crypto/seal-text'
import { isReceiptOf, signPass } from '../crypto/sign-pass'
import type { Ports } from './ports'
import type { Caller, RequestContext } from './request-context'

const readCaller = async (ports: Ports, openid: string, now: Instant): Promise<Caller> => {
  const personId = personKey(ports.environment().personKey, openid)
  const person = await ports.readPerson(personId)
  return { openid, personId, person, grants: (person?.grants ?? []).filter((grant) => isCurrent(grant, now)) }
}

/** `input` has passed its schema. A read without a requestId gets a key of its own that nothing stores. */
export const makeContext = async (ports: Ports, openid: string, call: Call, input: unknown, now: Instant): Promise<RequestContext> => {
  const caller = await readCaller(ports, openid, now)
  const { dataKeys, passKey } = ports.environment()
  return {
    caller,
    now,
    key: idempotencyKey(openid, call.action, call.requestId ?? ports.newId()),
    inputHash: inputFingerprint(input),
    newId: ports.newId,
    street: ports.readStreet,
    seal: (text, at) => sealText(dataKeys, text, at),
    open: (sealed, at) => openText(dataKeys, sealed, at),
    ownsPhoto: ({ photoId, receipt }) => isReceiptOf(passKey, receipt, photoId, caller.personId),
    passFor: (photoId) => ({ photoId, pass: signPass(passKey, photoId, caller.personId, now) }),
    log: ports.log,
  }
}
