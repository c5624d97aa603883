// An outage of something we depend on: the caller may try again with the same requestId.
export class Unavailable extends Error {
  override readonly name = 'Unavailable'

  /** `what` names the part that is down, never a query or its data. */
  constructor(what: string, options?: { cause?: unknown }) {
    super(`${what} is unavailable`, options)
  }
}
