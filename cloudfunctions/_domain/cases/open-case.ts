// The birth of a case: an empty record in SUBMITTED, walked through its first rows before anything is stored.
import type { CaseId, CategoryId, PersonId } from '../../../types/ids'
import type { Instant } from '../../../types/schema'
import type { Category } from '../../../types/street/street'
import { clockLength, runClock } from './case-clocks'
import { laneOf } from './case-lane'
import { makeCaseNumber } from './case-number'
import type { CasePlace, CaseRecord } from './case-record'
import type { StepContext } from './step-request'

export type Report = {
  caseId: CaseId
  category: Category
  place: CasePlace
  scopes: string[]
  title: string
  reporterKey: PersonId
  reporterLabel: string
  isAnonymous: boolean
  streetVersion: string
}

/** A case before its first row: `reportCase` starts its clocks. `dueAt` is the promise until then. */
export function newCase(report: Report, context: Pick<StepContext, 'now' | 'calendar' | 'settings'>): CaseRecord {
  const { category } = report
  const promise = clockLength(context.settings, category.grade, 'finish')
  const submittedAt: Instant = context.now
  const categoryId: CategoryId = category._id
  return {
    _id: report.caseId,
    number: makeCaseNumber(context.settings.numberPrefix, submittedAt, report.caseId),
    version: 0,
    step: 0,
    state: 'SUBMITTED',
    closing: null,
    isOpen: true,
    lane: laneOf('SUBMITTED'),
    title: report.title,
    categoryId,
    grade: category.grade,
    streetVersion: report.streetVersion,
    whistleKind: null,
    place: report.place,
    scopes: report.scopes,
    reporterKey: report.reporterKey,
    reporterLabel: report.reporterLabel,
    isAnonymous: report.isAnonymous,
    submittedAt,
    dueAt: runClock(context, submittedAt, promise.minutes, promise.countsWorkingTimeOnly).dueAt,
    clocks: {},
    summonses: [],
    units: [],
    openUnits: [],
    reworkCount: 0,
    timeline: [],
    sealed: {},
    pending: [],
    hasPending: false,
  }
}

/** 柳荫里 6 号楼消防通道被占: made from place and category, never from what the reporter wrote about the matter; triage may edit it. */
export const titleOf = (category: Category, placeLabel: string): string => `${placeLabel}${category.name}`.slice(0, 60)
