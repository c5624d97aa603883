// The street's own data: places, units, categories, duties and settings. Loaded from files by `maintenance`, read by every function.
import { categoryIdSchema, placeIdSchema, unitIdSchema } from '../ids'
import { lineSchema, z } from '../schema'

/** Levels are data: a street may have five. `isLadder` marks street–community–estate–building, the others are grids. */
export const levelSchema = z.strictObject({ _id: z.string(), name: z.string(), rank: z.number(), isLadder: z.boolean() })

/** One ring of [longitude, latitude] in GCJ-02, first point not repeated. */
export const ringSchema = z.array(z.tuple([z.number(), z.number()])).check(z.minLength(3))
export type Ring = z.infer<typeof ringSchema>

export const placeSchema = z.strictObject({
  _id: placeIdSchema,
  level: z.string(),
  name: lineSchema,
  /** Every node it lies in, outermost first, itself last: the scopes of whatever happens there. */
  within: z.array(placeIdSchema),
  /** Micro-grids have one; a building has its footprint; larger places are the union of what lies in them. */
  ring: z.optional(ringSchema),
})
export type Place = z.infer<typeof placeSchema>

export const unitKinds = ['department', 'streetOffice', 'propertyCompany', 'utility', 'volunteerTeam', 'ownersCommittee'] as const
export const unitSchema = z.strictObject({
  _id: unitIdSchema,
  name: lineSchema,
  kind: z.enum(unitKinds),
  /** Where it answers whistles. */
  serves: z.array(placeIdSchema),
  /** What people ask it for, one line. */
  remit: lineSchema,
  phone: z.string(),
})
export type Unit = z.infer<typeof unitSchema>

export const grades = ['I', 'II', 'III', 'IV'] as const
export const gradeSchema = z.enum(grades)
export type Grade = z.infer<typeof gradeSchema>

export const categorySchema = z.strictObject({
  _id: categoryIdSchema,
  /** The upper level of the two-level catalogue. */
  group: lineSchema,
  name: lineSchema,
  /** Provisional: triage confirms it, a whistle may only raise it. */
  grade: gradeSchema,
  /** Words that speak for it, in the order people use them. */
  keywords: z.array(z.string()),
})
export type Category = z.infer<typeof categorySchema>

/** Who is whistled for what, where: the narrowest `within` that contains the place wins. */
export const dutySchema = z.strictObject({
  categoryId: categoryIdSchema,
  within: placeIdSchema,
  lead: unitIdSchema,
  assisting: z.array(z.strictObject({ unitId: unitIdSchema, ask: lineSchema })),
  leadAsk: lineSchema,
})
export type Duty = z.infer<typeof dutySchema>

/** Working minutes or round-the-clock minutes for each clock of a grade; a missing clock is a start-up error. */
export const gradeClocksSchema = z.strictObject({
  countsWorkingTimeOnly: z.boolean(),
  triageMinutes: z.number().check(z.gte(0)),
  answerMinutes: z.number().check(z.gt(0)),
  firstContactMinutes: z.number().check(z.gt(0)),
  finishMinutes: z.number().check(z.gt(0)),
})
const dayMinutes = 24 * 60
const minutesSchema = z.number().check(z.gt(0))
/** Overlapping spans would count a minute twice; without any span no deadline would ever be found. */
const isInOrder = (spans: readonly (readonly [number, number])[]): boolean =>
  spans.length > 0 && spans.every(([from, to], at) => from >= (spans[at - 1]?.[1] ?? 0) && from < to && to <= dayMinutes)

export const settingsSchema = z.strictObject({
  streetId: placeIdSchema,
  streetName: lineSchema,
  hotline: z.string(),
  /** What every case number begins with: QH-20261121-7K3M. */
  numberPrefix: z.string().check(z.regex(/^[A-Z]{2,4}$/)),
  timeZone: z.literal('Asia/Shanghai'),
  /** Minutes after midnight, e.g. [[540,720],[840,1080]]. */
  workingHours: z.array(z.tuple([z.number(), z.number()])).check(z.refine(isInOrder)),
  clocks: z.record(gradeSchema, gradeClocksSchema),
  holdMinutes: minutesSchema,
  verifyMinutes: minutesSchema,
  callbackMinutes: minutesSchema,
  ratingMinutes: minutesSchema,
  consentVersion: z.string(),
  /** 1 to 50: the quota remembers fifty uses, and a limit it cannot look up would admit everything. */
  reportsPerDay: z.number().check(z.int(), z.gte(1), z.lte(50)),
  /** `longTerm` where the account has long-term templates; otherwise only the in-app inbox until quotas land. */
  messageMode: z.enum(['longTerm', 'inboxOnly']),
})
export type Settings = z.infer<typeof settingsSchema>

export const streetSchema = z.strictObject({
  version: z.string(),
  levels: z.array(levelSchema),
  places: z.array(placeSchema),
  units: z.array(unitSchema),
  categories: z.array(categorySchema),
  duties: z.array(dutySchema),
  settings: settingsSchema,
})
export type Street = z.infer<typeof streetSchema>
