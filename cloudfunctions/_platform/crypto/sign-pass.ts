// Signs what lets a person use or see a photo, so that no other action needs a read to check it.
import { createHmac } from 'node:crypto'
import type { PersonId, PhotoId } from '../../../types/ids'
import type { Instant } from '../../../types/schema'
import { isSameText } from './is-same-text'

const passMinutes = 15
const millisecondsPerMinute = 60_000

/** The kind is signed too: a receipt never passes for a pass, nor either for an upload ticket. */
const sign = (key: Buffer, kind: 'receipt' | 'pass' | 'ticket', ...parts: (string | number)[]) =>
  createHmac('sha256', key)
    .update(JSON.stringify([kind, ...parts]))
    .digest('base64url')

/** Proof that this person uploaded this photo and that it was confirmed. Never expires. */
export const signReceipt = (key: Buffer, photoId: PhotoId, owner: PersonId): string => sign(key, 'receipt', photoId, owner)

export const isReceiptOf = (key: Buffer, receipt: string, photoId: PhotoId, owner: PersonId): boolean =>
  isSameText(receipt, signReceipt(key, photoId, owner))

const passOf = (key: Buffer, photoId: PhotoId, viewer: PersonId, expiresAt: number) =>
  `${expiresAt.toString(36)}.${sign(key, 'pass', photoId, viewer, expiresAt)}`

/** Lets one viewer see one photo for 15 minutes. */
export const signPass = (key: Buffer, photoId: PhotoId, viewer: PersonId, now: Instant): string =>
  passOf(key, photoId, viewer, Date.parse(now) + passMinutes * millisecondsPerMinute)

export const isPassFor = (key: Buffer, pass: string, photoId: PhotoId, viewer: PersonId, now: Instant): boolean => {
  const expiresAt = Number.parseInt(pass.split('.')[0] ?? '', 36)
  return expiresAt > Date.parse(now) && isSameText(pass, passOf(key, photoId, viewer, expiresAt))
}

const ticketOf = (key: Buffer, cloudPath: string, owner: PersonId, expiresAt: number) =>
  `${expiresAt.toString(36)}.${sign(key, 'ticket', cloudPath, owner, expiresAt)}`

/** Lets one person confirm what they uploaded to one path. `minutes` from `now`. */
export const signTicket = (key: Buffer, cloudPath: string, owner: PersonId, now: Instant, minutes: number): string =>
  ticketOf(key, cloudPath, owner, Date.parse(now) + minutes * millisecondsPerMinute)

export const isTicketFor = (key: Buffer, ticket: string, cloudPath: string, owner: PersonId, now: Instant): boolean => {
  const expiresAt = Number.parseInt(ticket.split('.')[0] ?? '', 36)
  return expiresAt > Date.parse(now) && isSameText(ticket, ticketOf(key, cloudPath, owner, expiresAt))
}
