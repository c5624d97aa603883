/** Collects from a query what an index could serve: for each field, the values it must equal and the bounds it must keep. */
import { isOperatorMap } from './match-document'
import { isMap, isScalar, type Scalar, type Value, type ValueMap } from './value'

export type BoundOperator = '$gt' | '$gte' | '$lt' | '$lte'
export type Predicate = { kind: 'equals'; values: Scalar[] } | { kind: 'bound'; operator: BoundOperator; value: Scalar }
export type Predicates = Map<string, Predicate[]>

const BOUNDS = new Set<string>(['$gt', '$gte', '$lt', '$lte'])

/** Reads only what every match must satisfy, so a plan made of it never misses a document. */
export function readPredicates(query: ValueMap, prefix = '', found: Predicates = new Map()): Predicates {
  for (const [name, operand] of Object.entries(query)) {
    if (name === '$and') {
      for (const part of operand as ValueMap[]) readPredicates(part, prefix, found)
    } else if (!name.startsWith('$')) readOperand(prefix + name, operand, found)
  }
  return found
}

function readOperand(path: string, operand: Value, found: Predicates): void {
  const add = (predicate: Predicate) => found.set(path, [...(found.get(path) ?? []), predicate])
  if (isScalar(operand)) add({ kind: 'equals', values: [operand] })
  if (!isOperatorMap(operand)) return
  for (const [name, value] of Object.entries(operand)) {
    if (name === '$eq' && isScalar(value)) add({ kind: 'equals', values: [value] })
    else if (name === '$in' && (value as Value[]).every(isScalar)) add({ kind: 'equals', values: value as Scalar[] })
    else if (name === '$all') readAll(path, value as Value[], found)
    else if (name === '$elemMatch') readElement(path, value as ValueMap, found)
    else if (BOUNDS.has(name)) add({ kind: 'bound', operator: name as BoundOperator, value: value as Scalar })
  }
}

function readAll(path: string, items: Value[], found: Predicates): void {
  for (const item of items) if (isScalar(item)) readOperand(path, item, found)
}

function readElement(path: string, condition: ValueMap, found: Predicates): void {
  if (isOperatorMap(condition)) readOperand(path, condition, found)
  else if (isMap(condition)) readPredicates(condition, `${path}.`, found)
}
