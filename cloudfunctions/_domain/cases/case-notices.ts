// Turns the `tells` of a workflow row into notices: who is owed which sentence about this step.
import type { UnitId } from '../../../types/ids'
import { summonsOf } from './case-facts'
import type { CaseRecord, TimelineEntry } from './case-record'
import type { CaseRow, Tell, Told } from './case-workflow'
import type { Audience, Notice } from './notice'
import type { StepContext } from './step-request'

const unitAudiences = (unitIds: readonly UnitId[]): Audience[] => unitIds.map((unitId) => ({ kind: 'unit', unitId }))
const place = (record: CaseRecord, role: 'gridWorker' | 'communityStaff' | 'streetSupervisor'): Audience => ({
  kind: 'place',
  scopes: record.scopes,
  role,
})

const whistlers = (record: CaseRecord): Audience[] =>
  record.timeline
    .flatMap((entry): Audience[] =>
      entry.what === 'blowWhistle' && entry.by.personId ? [{ kind: 'person', personId: entry.by.personId }] : [],
    )
    .slice(-1)

/** A case nobody's grid claims goes to the street's queue, so the street hears of it instead. */
const isUnassigned = (record: CaseRecord): boolean => record.place.microGridId === null

function audiencesOf(told: Told, record: CaseRecord, entry: TimelineEntry): Audience[] {
  switch (told) {
    case 'reporter':
      return [{ kind: 'person', personId: record.reporterKey }]
    case 'movedUnits':
      return unitAudiences(entry.moves.map((move) => move.unitId))
    case 'lead':
      return unitAudiences(record.summonses.filter((summons) => summons.isLead).map((summons) => summons.unitId))
    case 'owingUnits':
      return unitAudiences(record.openUnits)
    case 'whistler':
      return whistlers(record)
    case 'gridWorkers':
      return [place(record, isUnassigned(record) ? 'streetSupervisor' : 'gridWorker')]
    case 'staff':
      return [place(record, isUnassigned(record) ? 'streetSupervisor' : 'communityStaff')]
  }
}

const idOf = (audience: Audience): string =>
  audience.kind === 'person'
    ? audience.personId
    : audience.kind === 'unit'
      ? audience.unitId
      : `${audience.role}@${audience.scopes.at(-1) ?? ''}`

function paramsOf(audience: Audience, record: CaseRecord, entry: TimelineEntry, context: StepContext): Notice['params'] {
  const params: Notice['params'] = { title: record.title, count: record.summonses.length }
  if (record.clocks.finish) params.by = record.clocks.finish.dueAt
  if (entry.by.unitId) params.unitName = context.unitName(entry.by.unitId)
  const summons = audience.kind === 'unit' ? summonsOf(record, audience.unitId) : undefined
  if (summons) {
    params.ask = summons.ask
    params.by = summons.state === 'SENT' ? summons.clocks.answer.dueAt : summons.clocks.part.dueAt
  }
  return params
}

/** Whatever row they came by: words that wait for a person must find one. */
const heldTell: Tell = ['staff', 'contentHeld']

/** The one who acted is never told about it. Two roles of one row in the same audience make one notice. */
export function tellAudiences(row: CaseRow, record: CaseRecord, entry: TimelineEntry, context: StepContext): Notice[] {
  const notices = new Map<string, Notice>()
  const tells = entry.isHeld ? [heldTell, ...row.tells] : row.tells
  for (const [told, template] of tells) {
    for (const audience of audiencesOf(told, record, entry)) {
      const noticeId = `${entry.entryId}:${idOf(audience)}`
      if (audience.kind === 'person' && audience.personId === entry.by.personId && template !== 'caseReceived') continue
      notices.set(noticeId, {
        noticeId,
        caseId: record._id,
        entryId: entry.entryId,
        template,
        audience,
        exceptPersonId: template === 'caseReceived' ? null : entry.by.personId,
        at: entry.at,
        params: paramsOf(audience, record, entry, context),
      })
    }
  }
  return [...notices.values()]
}
