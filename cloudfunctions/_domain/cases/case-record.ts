// The aggregate: one case is one document, and every step is one conditional update of it (architecture.md, decision 4).

import type { CaseAction, CaseClock, CaseState, Closing, ContactKind, SummonsClock, SummonsState } from '../../../types/cases/case-words'
import type { CaseId, CategoryId, EntryId, PersonId, PhotoId, PlaceId, UnitId } from '../../../types/ids'
import type { Role } from '../../../types/roles'
import type { Instant, Point } from '../../../types/schema'
import type { Grade } from '../../../types/street/street'
import type { CaseLane } from './case-lane'
import type { Notice } from './notice'

/** A clock counts minutes from `startedAt`; `dueAt` was computed once from the street's calendar and is stored. */
export type Clock = {
  startedAt: Instant
  dueAt: Instant
  minutes: number
  countsWorkingTimeOnly: boolean
  isProvisional: boolean
  stoppedAt: Instant | null
}

export type Summons = {
  unitId: UnitId
  isLead: boolean
  isMandatory: boolean
  ask: string
  state: SummonsState
  sentAt: Instant
  onSiteBy: Instant | null
  clocks: Record<SummonsClock, Clock>
}

/** The names of the workflow rows that leave an entry. `reportCase` opens the timeline. */
export type EntryKind = CaseAction | 'reportCase' | 'whistleByCatalogue'

/** Who acted, without personal data: the name is sealed beside the entry. */
export type EntryActor = { personId: PersonId | null; role: Role | 'reporter' | 'system'; unitId: UnitId | null }

/** Facts of a step that are nobody's personal data: with them, replaying the timeline yields the stored state. */
export type EntryFacts = {
  grade?: Grade
  categoryId?: CategoryId
  unitIds?: UnitId[]
  leadUnitId?: UnitId
  mandatoryUnitIds?: UnitId[]
  passed?: boolean
  reached?: boolean
  /** How the resident was spoken to, or looked for: attempts count over several channels (workflow.md, AWAITING_RESIDENT). */
  contactKind?: ContactKind
  solved?: 'yes' | 'partly' | 'no'
  attitude?: 'satisfied' | 'basically' | 'unsatisfied'
  closing?: Closing
  onSiteBy?: Instant
  tookMinutes?: number
  releasedEntryId?: EntryId
}

export type TimelineEntry = {
  entryId: EntryId
  at: Instant
  what: EntryKind
  from: CaseState
  to: CaseState
  by: EntryActor
  facts: EntryFacts
  /** Summonses this step moved, so that replay needs no table. */
  moves: { unitId: UnitId; to: SummonsState }[]
  isInternal: boolean
  /** The words or photos wait for a person: nobody but checking staff and their author sees them. */
  isHeld: boolean
  /** Idempotency (decision 9): the write's key, and a hash of its input so that the same key with other input is CONFLICT. */
  key: string
  inputHash: string
}

/** What is personal about one entry; encrypted at rest under `sealed.{entryId}`, unset by deletion. */
export type SealedEntry = { name: string | null; words: string | null; photoIds: PhotoId[] }

export type CasePlace = { label: string; microGridId: PlaceId | null; buildingId: PlaceId | null; point: Point | null }

export type CaseRecord = {
  _id: CaseId
  number: string
  /** Guards every write. */
  version: number
  /** Counts workflow rows only; a client sends it back as `seenStep`. */
  step: number
  state: CaseState
  closing: Closing | null
  isOpen: boolean
  /** Derived from the state; what the inbox's chips ask for. */
  lane: CaseLane
  title: string
  categoryId: CategoryId
  grade: Grade
  streetVersion: string
  whistleKind: 'stubbornProblem' | 'jointEnforcement' | 'emergency' | null
  place: CasePlace
  /** Every node it belongs to; the unassigned queue is a scope of its own, `{streetId}:unassigned`. */
  scopes: string[]
  reporterKey: PersonId
  reporterLabel: string
  isAnonymous: boolean
  submittedAt: Instant
  /** The nearest running clock, for sorting; the finish clock while none runs. */
  dueAt: Instant
  clocks: Partial<Record<CaseClock, Clock>>
  summonses: Summons[]
  /** All ever summoned, and those still owing something. */
  units: UnitId[]
  openUnits: UnitId[]
  reworkCount: number
  timeline: TimelineEntry[]
  /** entryId → cipher text of a SealedEntry. The pure domain never opens it. */
  sealed: Record<string, string>
  /** Notices not yet delivered; the drainer pulls each after sending it. */
  pending: Notice[]
  /** Has undelivered notices: what the drainer's query finds. */
  hasPending: boolean
}

/** What says who may do what with a case: neither sealed words nor undelivered notices, so that a list can ask too. */
export type CaseStanding = Pick<
  CaseRecord,
  'state' | 'grade' | 'scopes' | 'units' | 'summonses' | 'timeline' | 'step' | 'reworkCount' | 'reporterKey'
>
