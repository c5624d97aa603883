// The server's clock as this device can reckon it: phones are set wrong, and the demo town has a time of its own.

let aheadMilliseconds = 0

/** `at` of an answer that has just arrived. */
export function noteServerTime(at: string): void {
  aheadMilliseconds = Date.parse(at) - Date.now()
}

/** The instant it is now; the device's own until the first answer. */
export const readServerNow = (): string => new Date(Date.now() + aheadMilliseconds).toISOString()
