// What one person may see of a case, and what they may do with it now. The client draws this and knows no rule of its own.
import { caseIdSchema, categoryIdSchema, entryIdSchema, photoIdSchema, placeIdSchema, unitIdSchema } from '../ids'
import { instantSchema, pointSchema, z } from '../schema'
import { gradeSchema } from '../street/street'
import {
  attitudeSchema,
  caseActionSchema,
  caseClockSchema,
  caseStateSchema,
  closingSchema,
  solvedAnswerSchema,
  summonsStateSchema,
  whistleKindSchema,
} from './case-words'
import { clockViewSchema, traceDaySchema } from './clock-view'

/** A photo is shown through `files.readPhotos`, which takes the pass: a short-lived signature over photo and viewer. */
export const photoPassSchema = z.strictObject({ photoId: photoIdSchema, pass: z.string() })
export type PhotoPass = z.infer<typeof photoPassSchema>

export const whoSchema = z.strictObject({
  kind: z.enum(['reporter', 'staff', 'unit', 'system']),
  /** 林女士, 网格员赵立新, 柳荫里物业: never more than this viewer may know. */
  label: z.string(),
  unitId: z.optional(unitIdSchema),
})

export const entryViewSchema = z.strictObject({
  entryId: entryIdSchema,
  at: instantSchema,
  /** The workflow row that made it; wording/zh.ts has its sentence. */
  what: z.string(),
  who: whoSchema,
  words: z.nullable(z.string()),
  /** The words or photos wait for a person to check them. */
  isHeld: z.boolean(),
  isInternal: z.boolean(),
  photos: z.array(photoPassSchema),
  /** Facts of the row that its sentence needs: grade, units named, outcome. */
  facts: z.strictObject({
    grade: z.optional(gradeSchema),
    unitIds: z.optional(z.array(unitIdSchema)),
    passed: z.optional(z.boolean()),
    reached: z.optional(z.boolean()),
    solved: z.optional(solvedAnswerSchema),
    attitude: z.optional(attitudeSchema),
    onSiteBy: z.optional(instantSchema),
    tookMinutes: z.optional(z.number()),
  }),
})
export type EntryView = z.infer<typeof entryViewSchema>

export const summonsViewSchema = z.strictObject({
  unitId: unitIdSchema,
  unitName: z.string(),
  isLead: z.boolean(),
  isMandatory: z.boolean(),
  /** 您这一份. */
  ask: z.string(),
  state: summonsStateSchema,
  sentAt: instantSchema,
  onSiteBy: z.nullable(instantSchema),
  answer: clockViewSchema,
  part: clockViewSchema,
  /** The viewer belongs to this unit. */
  isMine: z.boolean(),
})
export type SummonsView = z.infer<typeof summonsViewSchema>

/** A button. `unitId` names the summons it is about. */
export const availableActionSchema = z.strictObject({
  action: caseActionSchema,
  unitId: z.optional(unitIdSchema),
  entryId: z.optional(entryIdSchema),
})
export type AvailableAction = z.infer<typeof availableActionSchema>

export const casePlaceSchema = z.strictObject({
  label: z.string(),
  microGridId: z.nullable(placeIdSchema),
  microGridName: z.nullable(z.string()),
  point: z.nullable(pointSchema),
})

export const caseViewSchema = z.strictObject({
  caseId: caseIdSchema,
  /** QH-20261121-7K3M. */
  number: z.string(),
  title: z.string(),
  state: caseStateSchema,
  closing: z.nullable(closingSchema),
  /** A clock this viewer watches has run out: for the reporter the promise, for a unit its own, for staff any. */
  isOverdue: z.boolean(),
  grade: gradeSchema,
  category: z.strictObject({ categoryId: categoryIdSchema, name: z.string() }),
  whistleKind: z.nullable(whistleKindSchema),
  place: casePlaceSchema,
  reporterLabel: z.string(),
  isAnonymous: z.boolean(),
  isMine: z.boolean(),
  submittedAt: instantSchema,
  /** The finish clock: "说好的时间". `days` explains it. */
  promise: z.strictObject({ clock: clockViewSchema, days: z.array(traceDaySchema) }),
  /** The clock that burns now for this viewer, if any runs. */
  burning: z.nullable(z.strictObject({ name: z.union([caseClockSchema, z.literal('answer'), z.literal('part')]), clock: clockViewSchema })),
  summonses: z.array(summonsViewSchema),
  timeline: z.array(entryViewSchema),
  /** Steps still to come, drawn dashed. */
  ahead: z.array(z.enum(['triage', 'whistle', 'answer', 'resolution', 'verification', 'rating', 'closing'])),
  reworkCount: z.number(),
  step: z.number(),
  availableActions: z.array(availableActionSchema),
})
export type CaseView = z.infer<typeof caseViewSchema>

/** One row of any list: what fits on a card. */
export const caseRowSchema = z.strictObject({
  caseId: caseIdSchema,
  title: z.string(),
  state: caseStateSchema,
  isOverdue: z.boolean(),
  grade: gradeSchema,
  placeLabel: z.string(),
  reporterLabel: z.string(),
  burning: z.nullable(z.strictObject({ name: z.union([caseClockSchema, z.literal('answer'), z.literal('part')]), clock: clockViewSchema })),
  /** 说好的时间 with its bar. */
  promise: z.nullable(clockViewSchema),
  closing: z.nullable(closingSchema),
  /** 柳荫里物业、街道执法队, in the order of the whistle. */
  unitNames: z.array(z.string()),
  answeredCount: z.number(),
  /** The one next step this viewer may take from the list. */
  nextAction: z.nullable(caseActionSchema),
  /** Only in a unit's list. */
  summons: z.nullable(z.strictObject({ state: summonsStateSchema, isLead: z.boolean(), ask: z.string(), isSentBack: z.boolean() })),
})
export type CaseRow = z.infer<typeof caseRowSchema>
