// Encrypts one field of one record, bound to its place so that a cipher text copied elsewhere does not open.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { DataKeys } from './data-keys'

/** Where a sealed text lives; it opens nowhere else. */
export type SealedAt = { recordId: string; field: string }

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

const boundTo = ({ recordId, field }: SealedAt) => Buffer.from(JSON.stringify([recordId, field]))

/** `keyId.base64url(nonce + tag + cipher text)`. */
export const sealText = (keys: DataKeys, text: string, at: SealedAt): string => {
  const key = keys.byId.get(keys.currentId)
  if (!key) throw new Error(`data key ${keys.currentId} is missing`)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(boundTo(at))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${keys.currentId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** Throws on an unknown key id, on a changed cipher text and on one that was sealed for another place. */
export const openText = (keys: DataKeys, sealed: string, at: SealedAt): string => {
  const [keyId = '', packed = ''] = sealed.split('.')
  const key = keys.byId.get(keyId)
  if (!key) throw new Error(`data key ${keyId} is missing`)
  const bytes = Buffer.from(packed, 'base64url')
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes))
    .setAAD(boundTo(at))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8')
}
