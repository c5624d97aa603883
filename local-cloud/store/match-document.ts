/** Decides whether a document matches a query, with MongoDB's rules for arrays, missing fields and types. */
import { areEqual, compareValues, typeTag } from './key-codec'
import { isMap, type Value, type ValueMap } from './value'

export type Condition = (value: Value) => boolean

type OperatorTest = (document: Value, path: string, operand: Value) => boolean

/** The operators of one field; `refuse-operators.ts` lets no other name come this far. */
const OPERATORS: Record<string, OperatorTest> = {
  $eq: (document, path, operand) => equals(document, path, operand),
  $ne: (document, path, operand) => !equals(document, path, operand),
  $in: (document, path, operand) => (operand as Value[]).some((item) => equals(document, path, item)),
  $nin: (document, path, operand) => !(operand as Value[]).some((item) => equals(document, path, item)),
  $gt: (document, path, operand) => compares(document, path, operand, (order) => order > 0),
  $gte: (document, path, operand) => compares(document, path, operand, (order) => order >= 0),
  $lt: (document, path, operand) => compares(document, path, operand, (order) => order < 0),
  $lte: (document, path, operand) => compares(document, path, operand, (order) => order <= 0),
  $exists: (document, path, operand) => terminals(document, path).some((value) => value !== undefined) === Boolean(operand),
  $size: (document, path, operand) => terminals(document, path).some((value) => Array.isArray(value) && value.length === operand),
  $all: (document, path, operand) =>
    (operand as Value[]).length > 0 && (operand as Value[]).every((item) => matchesAllItem(document, path, item)),
  $elemMatch: (document, path, operand) => hasElement(document, path, operand as ValueMap),
  $not: (document, path, operand) => !matchesField(document, path, operand),
}

export const FIELD_OPERATORS: ReadonlySet<string> = new Set(Object.keys(OPERATORS))
export const LOGICAL_OPERATORS: ReadonlySet<string> = new Set(['$and', '$or', '$nor'])

/** Whether an operand is made of operators (`{ $gt: 3 }`) and not a value to compare with (`{ kind: 'lamp' }`). */
export const isOperatorMap = (operand: unknown): operand is ValueMap => isMap(operand) && Object.keys(operand)[0]?.startsWith('$') === true

export function matchesQuery(document: Value, query: ValueMap): boolean {
  return Object.entries(query).every(([name, operand]) => {
    const parts = operand as ValueMap[]
    if (name === '$and') return parts.every((part) => matchesQuery(document, part))
    if (name === '$or') return parts.some((part) => matchesQuery(document, part))
    if (name === '$nor') return !parts.some((part) => matchesQuery(document, part))
    return matchesField(document, name, operand)
  })
}

/** Whether one element of an array satisfies `condition`: operators on the element itself, or a query on its fields. */
export function matchesElement(element: Value, condition: ValueMap): boolean {
  const isOnElement = isOperatorMap(condition) && !LOGICAL_OPERATORS.has(Object.keys(condition)[0] as string)
  // A scalar never matches a query on fields; only an object or an array has any (MongoDB manual, "$elemMatch").
  if (!isOnElement) return typeof element === 'object' && element !== null && !(element instanceof Date) && matchesQuery(element, condition)
  return matchesField({ element: Array.isArray(element) ? [element] : element }, 'element', condition)
}

function matchesField(document: Value, path: string, operand: Value): boolean {
  if (!isOperatorMap(operand)) return equals(document, path, operand)
  return Object.entries(operand).every(([name, value]) => (OPERATORS[name] as OperatorTest)(document, path, value))
}

function matchesAllItem(document: Value, path: string, item: Value): boolean {
  return isOperatorMap(item) ? matchesField(document, path, item) : equals(document, path, item)
}

function hasElement(document: Value, path: string, condition: ValueMap): boolean {
  return terminals(document, path).some((value) => Array.isArray(value) && value.some((element) => matchesElement(element, condition)))
}

function equals(document: Value, path: string, operand: Value): boolean {
  return candidates(document, path).some((value) => areEqual(value, operand))
}

function compares(document: Value, path: string, operand: Value, isWanted: (order: number) => boolean): boolean {
  const tag = typeTag(operand)
  return candidates(document, path).some((value) => typeTag(value) === tag && isWanted(compareValues(value, operand)))
}

/** What a comparison sees: each value at the path, and the elements of those that are arrays. */
function candidates(document: Value, path: string): (Value | undefined)[] {
  return terminals(document, path).flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))
}

/** Every value at a dotted path; an array on the way is entered element by element, or at a numeric index. */
function terminals(document: Value, path: string): (Value | undefined)[] {
  const found = descend([document], path.split('.'))
  return found.length > 0 ? found : [undefined]
}

function descend(values: (Value | undefined)[], parts: string[]): (Value | undefined)[] {
  const [part, ...rest] = parts
  if (part === undefined) return values
  const next = values.flatMap((value): (Value | undefined)[] => {
    if (!Array.isArray(value)) return [isMap(value) ? value[part] : undefined]
    const indexed = /^\d+$/.test(part) && Number(part) < value.length ? [value[Number(part)]] : []
    return [...indexed, ...value.filter(isMap).map((element) => element[part])]
  })
  return descend(next, rest)
}
