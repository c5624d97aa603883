/** What a document may hold here: JSON plus instants; every other BSON type is refused at the door. */

export type Scalar = null | boolean | number | string | Date
export type Value = Scalar | Value[] | ValueMap
export interface ValueMap {
  [field: string]: Value
}
export type Document = ValueMap & { _id: string | number }

/** 1 ascending, -1 descending. */
export type Direction = 1 | -1
export type Sort = [field: string, direction: Direction][]

export const isMap = (value: unknown): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

export const isScalar = (value: unknown): value is Scalar => value === null || value instanceof Date || typeof value !== 'object'
