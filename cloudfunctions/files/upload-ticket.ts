// Binds an upload to who asked for it: only they can confirm what lies at that path, and only for an hour.
import type { PersonId } from '../../types/ids'
import type { Instant } from '../../types/schema'
import { isTicketFor, signTicket } from '../_platform/crypto/sign-pass'
import { environment } from '../_platform/environment'

const ticketMinutes = 60

export const issueTicket = (cloudPath: string, owner: PersonId, now: Instant): string =>
  signTicket(environment().passKey, cloudPath, owner, now, ticketMinutes)

/** `cloud://<environment>/incoming/<name>`, the only place a client may upload to. */
const incomingFile = /^cloud:\/\/[^/]+\/(incoming\/[A-Za-z0-9_-]{1,64})$/

export const mayConfirm = (ticket: string, fileId: string, owner: PersonId, now: Instant): boolean => {
  const cloudPath = incomingFile.exec(fileId)?.[1]
  return cloudPath !== undefined && isTicketFor(environment().passKey, ticket, cloudPath, owner, now)
}
