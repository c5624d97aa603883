/** Signs addresses of files, so that a file is read or written only by whom a function gave the address, and not for long. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type AddressUse = 'read' | 'write'

export interface SignedAddresses {
  /** `?sign=…&expires=…` for a cloud path; expires in real time. */
  sign(use: AddressUse, cloudPath: string, lifeSeconds: number): string
  isValid(use: AddressUse, cloudPath: string, query: URLSearchParams): boolean
}

const KEY_FILE = 'address-key'

export function openSignedAddresses(dataDir: string): SignedAddresses {
  const file = path.join(dataDir, KEY_FILE)
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  const key = readFileSync(file, 'utf8')
  const signature = (use: AddressUse, cloudPath: string, expires: string) =>
    createHmac('sha256', key).update(`${use}\n${expires}\n${cloudPath}`).digest()
  return {
    sign: (use, cloudPath, lifeSeconds) => {
      const expires = String(Math.floor(Date.now() / 1000) + lifeSeconds)
      return `?sign=${signature(use, cloudPath, expires).toString('hex')}&expires=${expires}`
    },
    isValid: (use, cloudPath, query) => {
      const expires = query.get('expires') ?? ''
      const given = Buffer.from(query.get('sign') ?? '', 'hex')
      const expected = signature(use, cloudPath, expires)
      return given.length === expected.length && timingSafeEqual(given, expected) && Number(expires) * 1000 > Date.now()
    },
  }
}
