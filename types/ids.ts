// Branded ids, so that a unit's id never slips into a place's parameter.
import { z } from './schema'

const id = <Name extends string>(_name: Name) =>
  z
    .string()
    .check(z.regex(/^[A-Za-z0-9._:-]{1,64}$/))
    .brand<Name>()

export const personIdSchema = id('PersonId')
export const caseIdSchema = id('CaseId')
export const entryIdSchema = id('EntryId')
export const unitIdSchema = id('UnitId')
export const placeIdSchema = id('PlaceId')
export const categoryIdSchema = id('CategoryId')
export const photoIdSchema = id('PhotoId')

/** HMAC of the openid with the deployment's own key: names a person in records without naming the account. */
export type PersonId = z.infer<typeof personIdSchema>
/** The idempotency key of the report that opened the case. */
export type CaseId = z.infer<typeof caseIdSchema>
export type EntryId = z.infer<typeof entryIdSchema>
export type UnitId = z.infer<typeof unitIdSchema>
export type PlaceId = z.infer<typeof placeIdSchema>
export type CategoryId = z.infer<typeof categoryIdSchema>
export type PhotoId = z.infer<typeof photoIdSchema>
