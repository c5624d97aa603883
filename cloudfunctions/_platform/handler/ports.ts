// What the handler needs from outside, so that its chain can be read and tested without a cloud.

import type { PersonId } from '../../../types/ids'
import type { Instant } from '../../../types/schema'
import type { Person } from '../../_domain/directory/person'
import type { StreetIndex } from '../../_domain/directory/street-index'
import type { Environment } from '../environment'
import type { LogLine } from '../log'
import type { RateLimiter } from './rate-limit'

/** Who the platform says is calling; both are the platform's word, never the event's. */
export type Identity = { openid: string | null; source: string }

export type Ports = {
  readIdentity: () => Identity
  readClock: () => Instant
  newId: () => string
  environment: () => Environment
  readPerson: (personId: PersonId) => Promise<Person | null>
  readStreet: () => Promise<StreetIndex>
  isWithinRate: RateLimiter
  log: (line: LogLine) => void
}
