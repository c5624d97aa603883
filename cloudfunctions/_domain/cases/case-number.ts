// The number people read out on the phone: QH-20261121-7K3M. No counter, so no volume of complaints can be read off it.
import type { Instant } from '../../../types/schema'
import { dateOf } from '../time/local-date'

/** Without 0, 1, I and O: 32 signs, none mistaken for another. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** `prefix` is the street's own two to four letters; the four signs come from the case's own key, so a retry makes the same number. */
export function makeCaseNumber(prefix: string, submittedAt: Instant, key: string): string {
  const tail = [0, 1, 2, 3].map((at) => signs[Number.parseInt(key.slice(at * 2, at * 2 + 2), 16) % signs.length]).join('')
  return `${prefix}-${dateOf(submittedAt).replaceAll('-', '')}-${tail}`
}
