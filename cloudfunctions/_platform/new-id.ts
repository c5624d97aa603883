// The only place that makes random ids, so that `_domain` and actions stay repeatable.
import { randomBytes } from 'node:crypto'

/** 22 characters of base64url, 128 random bits. */
export const newId = (): string => randomBytes(16).toString('base64url')
