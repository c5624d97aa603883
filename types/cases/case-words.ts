// The closed vocabularies of a case: states, outcomes, clocks, timeline entries. One list each, used by table, contract and wording.
import { z } from '../schema'

export const caseStates = [
  'SUBMITTED',
  'HELD',
  'TRIAGE',
  'DECLINED',
  'WHISTLED',
  'IN_PROGRESS',
  'RESOLUTION_SUBMITTED',
  'VERIFYING',
  'CALLBACK',
  'CLOSED',
] as const
export const caseStateSchema = z.enum(caseStates)
export type CaseState = z.infer<typeof caseStateSchema>

export const summonsStates = ['SENT', 'ANSWERED', 'PART_DONE', 'ACCEPTED', 'CANCELLED'] as const
export const summonsStateSchema = z.enum(summonsStates)
export type SummonsState = z.infer<typeof summonsStateSchema>

export const closings = ['solved', 'partly'] as const
export const closingSchema = z.enum(closings)
export type Closing = z.infer<typeof closingSchema>

/** Solved and satisfied are two questions; see workflow.md. */
export const solvedAnswers = ['yes', 'partly', 'no'] as const
export const solvedAnswerSchema = z.enum(solvedAnswers)
export const attitudes = ['satisfied', 'basically', 'unsatisfied'] as const
export const attitudeSchema = z.enum(attitudes)

export const contactKinds = ['phone', 'visit', 'message'] as const
export const contactKindSchema = z.enum(contactKinds)
export type ContactKind = z.infer<typeof contactKindSchema>

export const whistleKinds = ['stubbornProblem', 'jointEnforcement', 'emergency'] as const
export const whistleKindSchema = z.enum(whistleKinds)

export const caseClocks = ['hold', 'triage', 'firstContact', 'finish', 'verify', 'callback', 'rating'] as const
export const caseClockSchema = z.enum(caseClocks)
export type CaseClock = z.infer<typeof caseClockSchema>
export const summonsClocks = ['answer', 'part'] as const
export const summonsClockSchema = z.enum(summonsClocks)
export type SummonsClock = z.infer<typeof summonsClockSchema>

/** Every step a person can take on a case; each has its own schema beside this file and its rows in the workflow table. */
// biome-ignore format: a table is read by its columns
export const caseActions = [
  'releaseContent', 'declineCase', 'triageCase', 'blowWhistle', 'answerSummons', 'contactResident',
  'recordProgress', 'finishPart', 'submitResolution', 'verifyCase', 'callBack', 'rateCase',
] as const
export const caseActionSchema = z.enum(caseActions)
export type CaseAction = z.infer<typeof caseActionSchema>
