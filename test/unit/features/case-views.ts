// Case views as the contract sends them, small enough to read: a fire lane, two units, one resident.
import type { CaseView, EntryView, SummonsView } from '../../../types/cases/case-view'
import { caseIdSchema, categoryIdSchema, entryIdSchema, type UnitId, unitIdSchema } from '../../../types/ids'

export const property = unitIdSchema.parse('u-property')
export const squad = unitIdSchema.parse('u-squad')

const clock = {
  startedAt: '2026-11-13T09:00:00.000Z',
  dueAt: '2026-11-20T09:00:00.000Z',
  stoppedAt: null,
  totalMinutes: 2100,
  remainingMinutes: 1110,
  countsWorkingTimeOnly: true,
  isProvisional: false,
}

export const summons = (unitId: UnitId, part: Partial<SummonsView> = {}): SummonsView => ({
  unitId,
  unitName: unitId === property ? '柳荫里物业' : '街道执法队',
  isLead: unitId === property,
  isMandatory: true,
  ask: unitId === property ? '清走旧家具' : '拆掉地锁',
  state: 'ANSWERED',
  sentAt: '2026-11-13T09:20:00.000Z',
  onSiteBy: null,
  answer: clock,
  part: clock,
  isMine: false,
  ...part,
})

let entries = 0
export const entry = (what: string, part: Partial<EntryView> = {}): EntryView => {
  entries += 1
  return {
    entryId: entryIdSchema.parse(`e-${entries}`),
    at: new Date(Date.UTC(2026, 10, 13, 8, entries)).toISOString(),
    what,
    who: { kind: 'staff', label: '网格员赵立新' },
    words: null,
    isHeld: false,
    isInternal: false,
    photos: [],
    facts: {},
    ...part,
  }
}
export const byUnit = (unitId: UnitId, what: string, part: Partial<EntryView> = {}): EntryView =>
  entry(what, { who: { kind: 'unit', label: summons(unitId).unitName, unitId }, ...part })

export const view = (part: Partial<CaseView>): CaseView => ({
  caseId: caseIdSchema.parse('c-1'),
  number: 'QH-20261113-7K3M',
  title: '6 号楼北侧消防通道被堵',
  state: 'IN_PROGRESS',
  closing: null,
  isOverdue: false,
  grade: 'III',
  category: { categoryId: categoryIdSchema.parse('fire-lane-blocked'), name: '消防通道被占' },
  whistleKind: 'stubbornProblem',
  place: { label: '柳荫里 6 号楼北侧', microGridId: null, microGridName: null, point: null },
  reporterLabel: '林女士',
  isAnonymous: false,
  isMine: true,
  submittedAt: clock.startedAt,
  promise: { clock, days: [] },
  burning: null,
  summonses: [summons(property), summons(squad)],
  timeline: [],
  ahead: ['resolution', 'verification', 'rating', 'closing'],
  reworkCount: 0,
  step: 4,
  availableActions: [],
  ...part,
})
