/** Plays WeChat's phone button: a person gets a code, and a function turns it, once, into that person's number. */
import { randomBytes } from 'node:crypto'

export interface PhoneCodes {
  /** A code for the phone of this openid, or null when the person has none here. */
  issue(openid: string): string | null
  /** The number behind a code, or null when it is unknown, used or older than five minutes of real time. */
  redeem(code: string): string | null
  clear(): void
}

const LIFE_MS = 5 * 60_000

export function createPhoneCodes(phoneOf: (openid: string) => string | null): PhoneCodes {
  const codes = new Map<string, { phone: string; expiresAtMs: number }>()
  return {
    issue: (openid) => {
      const phone = phoneOf(openid)
      if (!phone) return null
      const code = randomBytes(16).toString('hex')
      codes.set(code, { phone, expiresAtMs: Date.now() + LIFE_MS })
      return code
    },
    redeem: (code) => {
      const issued = codes.get(code)
      codes.delete(code)
      return issued && issued.expiresAtMs > Date.now() ? issued.phone : null
    },
    clear: () => codes.clear(),
  }
}
