/** The error that travels from any room of local-cloud to a door: a platform code and one sentence, never a stack. */

export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

/** A refusal of strict mode: says what was asked and what the real CloudBase would do with it. */
export function refuseStrictly(message: string): never {
  throw new CloudError('DATABASE_REQUEST_FAILED', `local-cloud strict mode: ${message}`)
}

/** The code and first line of anything thrown, fit to be sent out of the process. */
export function describeError(error: unknown): { code: string; message: string } {
  const text = error instanceof Error ? error.message : String(error)
  const message = text.split('\n')[0] ?? ''
  return { code: error instanceof CloudError ? error.code : 'DATABASE_REQUEST_FAILED', message }
}
