// Makes codes that people read aloud and type: random, and without letters that look like digits.
import { randomBytes } from 'node:crypto'

/** 32 of them, so that five random bits choose one without favour. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const length = 10

export const newInvitationCode = (): string => [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('')
