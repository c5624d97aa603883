// Finds a person by phone without storing the phone in clear; a key of its own keeps it apart from every other hash.
import { createHmac } from 'node:crypto'

/** `phone` is the bare number, e.g. 13800000000. */
export const phoneKey = (key: Buffer, phone: string): string => createHmac('sha256', key).update(phone).digest('base64url')
