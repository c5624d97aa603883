// Tells the database's failures apart: an id that is taken, an outage, or a mistake of ours.
import { Unavailable } from '../../unavailable'

/** A query or a document the database refused: a bug. Carries its code, never its text, which may hold data. */
export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(
    readonly code: number,
    options?: { cause?: unknown },
  ) {
    super(`the database refused the request (${code})`, options)
  }
}

type SdkError = { errCode?: unknown; errMsg?: unknown; message?: unknown }

/** The platform's codes for what it refuses; anything else is the network, a timeout or the platform itself. */
const refusalCodes = [-502001, -502002, -502003, -502004, -502005, -501007]
const outageText = /full|timeout|timed out|ResourceUnavailable|InternalError|I\/O/i

const textOf = (thrown: unknown): string => {
  const { errMsg, message } = (thrown ?? {}) as SdkError
  return String(errMsg ?? message ?? '')
}

export const isDuplicate = (thrown: unknown): boolean => /E11000|duplicate key/i.test(textOf(thrown))

export const asStoreError = (thrown: unknown): Error => {
  const { errCode } = (thrown ?? {}) as SdkError
  const isRefusal = typeof errCode === 'number' && refusalCodes.includes(errCode) && !outageText.test(textOf(thrown))
  return isRefusal ? new StoreError(errCode, { cause: thrown }) : new Unavailable('the database', { cause: thrown })
}
