// What an action asks of the workflow, stripped of transport: the interpreter takes this and knows no schema.
import type { CategoryId, EntryId, PersonId, PlaceId, UnitId } from '../../../types/ids'
import type { Grant } from '../../../types/roles'
import type { Instant } from '../../../types/schema'
import type { Grade, Settings } from '../../../types/street/street'
import type { Calendar } from '../time/calendar'
import type { CaseRecord, EntryFacts, EntryKind } from './case-record'

export type NewSummons = { unitId: UnitId; ask: string; isLead: boolean; isMandatory: boolean }

export type StepRequest = {
  action: EntryKind
  /** The summons the step is about; only for a unit's steps. */
  unitId?: UnitId
  /** The step the person had on the screen. */
  seenStep?: number
  facts: EntryFacts
  /** The content check could not answer: a person must look first. */
  isHeld?: boolean
  acceptsPartly?: boolean
  /** For rows that move chosen summonses; empty means every mandatory one. */
  chosenUnitIds?: UnitId[]
  summonses?: NewSummons[]
  /** Fields of the case the step corrects. */
  corrects?: {
    title?: string
    categoryId?: CategoryId
    grade?: Grade
    whistleKind?: CaseRecord['whistleKind']
    placedIn?: { scopes: string[]; microGridId: PlaceId }
  }
}

/** `grants` are those in force; the system acts without any. */
export type Actor = { kind: 'person'; personId: PersonId; grants: Grant[] } | { kind: 'system' }

export type StepContext = {
  now: Instant
  actor: Actor
  entryId: EntryId
  key: string
  inputHash: string
  calendar: Calendar
  settings: Settings
  unitName: (unitId: UnitId) => string
}
