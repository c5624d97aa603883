// Turns an invitation code into the id of its document: whoever reads the database cannot redeem what they see.
import { createHmac } from 'node:crypto'

/** Keyed, because ten characters alone could be tried out against a copied database. 64 hex digits. */
export const hashInvitation = (key: Buffer, code: string): string => createHmac('sha256', key).update(`invitation:${code}`).digest('hex')
