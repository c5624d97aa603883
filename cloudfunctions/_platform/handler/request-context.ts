// What every action is given besides its input: who calls, when, and the few powers that need a key or the network.

import type { PhotoPass } from '../../../types/cases/case-view'
import type { Receipt } from '../../../types/files/file-calls'
import type { PersonId, PhotoId } from '../../../types/ids'
import type { Grant } from '../../../types/roles'
import type { Instant } from '../../../types/schema'
import type { Person } from '../../_domain/directory/person'
import type { StreetIndex } from '../../_domain/directory/street-index'
import type { SealedAt } from '../crypto/seal-text'
import type { LogLine } from '../log'

export type Caller = {
  openid: string
  personId: PersonId
  /** Null for someone who has never agreed to anything: they have no record. */
  person: Person | null
  /** Only those that have not ended. */
  grants: Grant[]
}

export type RequestContext = {
  caller: Caller
  now: Instant
  /** The idempotency key of this write, 64 hex digits; the `_id` of what it creates. Meaningless in a read. */
  key: string
  /** The fingerprint of the checked input: the same key with another fingerprint is CONFLICT. */
  inputHash: string
  newId: () => string
  street: () => Promise<StreetIndex>
  seal: (text: string, at: SealedAt) => string
  /** Throws when the text was sealed for another place. */
  open: (sealed: string, at: SealedAt) => string
  /** The receipt proves that the caller uploaded this photo and that it was confirmed. */
  ownsPhoto: (receipt: Receipt) => boolean
  /** Lets the caller see this photo for 15 minutes. */
  passFor: (photoId: PhotoId) => PhotoPass
  log: (line: LogLine) => void
}
