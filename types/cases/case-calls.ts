// The calls of function `cases`: input and output of each action, one row an action.

import { receiptSchema } from '../files/file-calls'
import { caseIdSchema, categoryIdSchema, entryIdSchema, placeIdSchema, unitIdSchema } from '../ids'
import { instantSchema, lineSchema, pointSchema, wordsSchema, z } from '../schema'
import { gradeSchema, unitKinds } from '../street/street'
import { caseRowSchema, caseViewSchema } from './case-view'
import { attitudeSchema, contactKindSchema, solvedAnswerSchema, whistleKindSchema } from './case-words'
import { clockViewSchema } from './clock-view'

const photosSchema = z.array(receiptSchema).check(z.maxLength(9))
const onCase = { caseId: caseIdSchema }
/** What the person had on the screen; verification and approval refuse when the case has moved on. */
const seenStep = z.number().check(z.gte(0))

/** Everybody who handles the case reads it, so it names a place and never a number that could be somebody's. */
const placeLabelSchema = lineSchema.check(z.refine((label) => !/\d{5,}/.test(label)))

/** Where it is: a point, else a building, else the reporter's home. At least one must lead somewhere; nothing is ever lost. */
export const reportedPlaceSchema = z.strictObject({
  point: z.optional(pointSchema),
  buildingId: z.optional(placeIdSchema),
  label: z.optional(placeLabelSchema),
})

export const reportCaseInput = z.strictObject({
  words: wordsSchema,
  categoryId: categoryIdSchema,
  place: reportedPlaceSchema,
  photos: photosSchema,
  /** Hidden from neighbours, the public and units; grid worker and street may look, and every look is logged. */
  isAnonymous: z.boolean(),
})
export const previewReportInput = z.strictObject({
  words: z.string().check(z.maxLength(2000)),
  place: reportedPlaceSchema,
  categoryId: z.optional(categoryIdSchema),
})
export const previewReportOutput = z.strictObject({
  categories: z.array(z.strictObject({ categoryId: categoryIdSchema, name: z.string(), grade: gradeSchema })),
  place: z.strictObject({
    label: z.string(),
    microGridId: z.nullable(placeIdSchema),
    microGridName: z.nullable(z.string()),
    gridWorkerLabel: z.nullable(z.string()),
    point: z.nullable(pointSchema),
  }),
  promise: z.nullable(
    z.strictObject({
      triageBy: instantSchema,
      finishBy: instantSchema,
      triageMinutes: z.number(),
      finishMinutes: z.number(),
      countsWorkingTimeOnly: z.boolean(),
    }),
  ),
  isEmergency: z.boolean(),
})
export const listCategoriesOutput = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      categories: z.array(z.strictObject({ categoryId: categoryIdSchema, name: z.string(), grade: gradeSchema })),
    }),
  ),
})

const pageInput = { cursor: z.optional(z.string().check(z.maxLength(200))) }
export const listMyCasesInput = z.strictObject({ ...pageInput, isOpen: z.optional(z.boolean()) })
export const listInboxInput = z.strictObject({
  ...pageInput,
  chip: z.optional(z.enum(['all', 'triage', 'working', 'verify', 'callback'])),
  placeId: z.optional(placeIdSchema),
})
export const caseListOutput = z.strictObject({ rows: z.array(caseRowSchema), cursor: z.nullable(z.string()) })
export const inboxOutput = z.strictObject({
  rows: z.array(caseRowSchema),
  cursor: z.nullable(z.string()),
  /** Counted from the first 100 open rows, with the first page of all lanes only: a list costs one query (decision 6). */
  counts: z.nullable(
    z.strictObject({
      all: z.number(),
      triage: z.number(),
      working: z.number(),
      verify: z.number(),
      callback: z.number(),
      isMore: z.boolean(),
    }),
  ),
  reachLabel: z.string(),
})
export const summonsListOutput = z.strictObject({ rows: z.array(caseRowSchema), unitName: z.string(), isMore: z.boolean() })

export const suggestUnitsOutput = z.strictObject({
  lead: z.nullable(unitIdSchema),
  grade: gradeSchema,
  units: z.array(
    z.strictObject({
      unitId: unitIdSchema,
      name: z.string(),
      kind: z.enum(unitKinds),
      remit: z.string(),
      isSuggested: z.boolean(),
      ask: z.string(),
    }),
  ),
  /** For each grade this whistle may have: when units must have answered and when it must be done, from now. */
  deadlines: z.array(z.strictObject({ grade: gradeSchema, isAllowed: z.boolean(), answer: clockViewSchema, finish: clockViewSchema })),
})

export const triageCaseInput = z.strictObject({
  ...onCase,
  seenStep,
  categoryId: categoryIdSchema,
  grade: gradeSchema,
  title: lineSchema,
  words: z.optional(wordsSchema),
  /** Only for a case of the unassigned queue: the micro-grid it belongs to. */
  microGridId: z.optional(placeIdSchema),
})
export const declineCaseInput = z.strictObject({ ...onCase, seenStep, words: wordsSchema })
export const releaseContentInput = z.strictObject({ ...onCase, entryId: entryIdSchema })
export const blowWhistleInput = z.strictObject({
  ...onCase,
  seenStep,
  kind: whistleKindSchema,
  grade: gradeSchema,
  words: wordsSchema,
  lead: z.strictObject({ unitId: unitIdSchema, ask: lineSchema }),
  assisting: z.array(z.strictObject({ unitId: unitIdSchema, ask: lineSchema, isMandatory: z.boolean() })).check(z.maxLength(8)),
})
export const answerSummonsInput = z.strictObject({
  ...onCase,
  unitId: unitIdSchema,
  onSiteBy: instantSchema,
  words: z.optional(wordsSchema),
})
export const contactResidentInput = z.strictObject({
  ...onCase,
  kind: contactKindSchema,
  reached: z.boolean(),
  words: z.optional(wordsSchema),
})
export const recordProgressInput = z.strictObject({ ...onCase, unitId: unitIdSchema, words: wordsSchema, photos: photosSchema })
export const finishPartInput = z.strictObject({
  ...onCase,
  unitId: unitIdSchema,
  words: wordsSchema,
  photos: photosSchema.check(z.minLength(1)),
})
export const submitResolutionInput = finishPartInput
export const verifyCaseInput = z.strictObject({
  ...onCase,
  seenStep,
  passed: z.boolean(),
  words: wordsSchema,
  photos: photosSchema,
  /** Whose part has to be done again; only when it failed. */
  failedUnitIds: z.array(unitIdSchema).check(z.maxLength(9)),
})
const answersSchema = {
  solved: solvedAnswerSchema,
  attitude: attitudeSchema,
  /** Whose part is missing; empty means every mandatory part. */
  missingUnitIds: z.array(unitIdSchema).check(z.maxLength(9)),
  /** "Partly" goes back to be finished unless the reporter takes it as it is. */
  acceptsPartly: z.optional(z.boolean()),
  words: z.optional(wordsSchema),
  photos: photosSchema,
}
export const rateCaseInput = z.strictObject({ ...onCase, seenStep, ...answersSchema })
export const callBackInput = z.strictObject({
  ...onCase,
  seenStep,
  result: z.discriminatedUnion('reached', [
    z.strictObject({ reached: z.literal(true), ...answersSchema }),
    z.strictObject({ reached: z.literal(false), words: z.optional(wordsSchema) }),
  ]),
})

/** `kind`: a write needs a requestId and is idempotent; a read is neither. */
// biome-ignore format: a table is read by its columns
export const caseCalls = {
  previewReport:    { kind: 'read',  input: previewReportInput,           output: previewReportOutput },
  listCategories:   { kind: 'read',  input: z.strictObject({}),           output: listCategoriesOutput },
  reportCase:       { kind: 'write', input: reportCaseInput,              output: caseViewSchema },
  readCase:         { kind: 'read',  input: z.strictObject(onCase),       output: caseViewSchema },
  listMyCases:      { kind: 'read',  input: listMyCasesInput,             output: caseListOutput },
  listInbox:        { kind: 'read',  input: listInboxInput,               output: inboxOutput },
  listSummonses:    { kind: 'read',  input: z.strictObject({}),           output: summonsListOutput },
  suggestUnits:     { kind: 'read',  input: z.strictObject(onCase),       output: suggestUnitsOutput },
  releaseContent:   { kind: 'write', input: releaseContentInput,          output: caseViewSchema },
  declineCase:      { kind: 'write', input: declineCaseInput,             output: caseViewSchema },
  triageCase:       { kind: 'write', input: triageCaseInput,              output: caseViewSchema },
  blowWhistle:      { kind: 'write', input: blowWhistleInput,             output: caseViewSchema },
  answerSummons:    { kind: 'write', input: answerSummonsInput,           output: caseViewSchema },
  contactResident:  { kind: 'write', input: contactResidentInput,         output: caseViewSchema },
  recordProgress:   { kind: 'write', input: recordProgressInput,          output: caseViewSchema },
  finishPart:       { kind: 'write', input: finishPartInput,              output: caseViewSchema },
  submitResolution: { kind: 'write', input: submitResolutionInput,        output: caseViewSchema },
  verifyCase:       { kind: 'write', input: verifyCaseInput,              output: caseViewSchema },
  callBack:         { kind: 'write', input: callBackInput,                output: caseViewSchema },
  rateCase:         { kind: 'write', input: rateCaseInput,                output: caseViewSchema },
} as const
