// A person as the rules see them: in the clear and only in memory. What is stored is sealed by the person store.
import type { PersonId, PlaceId } from '../../../types/ids'
import type { Grant } from '../../../types/roles'
import type { Instant } from '../../../types/schema'

export type PersonName = { name: string; title: '女士' | '先生' | '居民' }

/** Remembers a write, so that its retry answers the same and another input under its key is refused (decision 9). */
export type WriteReceipt = { key: string; inputHash: string }

export type Person = {
  personId: PersonId
  openid: string
  /** Guards every write. */
  version: number
  consent: { version: string; at: Instant } | null
  name: PersonName | null
  /** The verified number, e.g. 13800000000. */
  phone: string | null
  home: { buildingId: PlaceId; door: string | null } | null
  grants: Grant[]
  /** The latest writes, newest last. */
  receipts: WriteReceipt[]
}
