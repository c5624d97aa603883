/** Lets through the operators that are emulated and refuses every other one by name. */
import { CloudError } from '../cloud-error'
import { FIELD_OPERATORS, isOperatorMap, LOGICAL_OPERATORS } from './match-document'
import { isMap, isScalar, type Value, type ValueMap } from './value'

const COMPARISONS = new Set(['$gt', '$gte', '$lt', '$lte'])

/** Throws at the first operator of a query that is unknown here or has an operand of the wrong kind. */
export function refuseUnknownOperators(query: ValueMap): void {
  for (const [name, operand] of Object.entries(query)) {
    if (LOGICAL_OPERATORS.has(name)) {
      if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isMap)) throw badValue(name, 'a nonempty array of queries')
      operand.forEach((part) => {
        refuseUnknownOperators(part as ValueMap)
      })
    } else if (name.startsWith('$')) throw notEmulated(name)
    else refuseInOperand(operand)
  }
}

function refuseInOperand(operand: Value): void {
  if (!isOperatorMap(operand)) return
  for (const [name, value] of Object.entries(operand)) {
    if (!FIELD_OPERATORS.has(name)) throw notEmulated(name)
    refuseBadValue(name, value)
  }
}

function refuseBadValue(name: string, value: Value): void {
  if (name === '$not') {
    if (!isOperatorMap(value)) throw badValue(name, 'an operator')
    refuseInOperand(value)
  }
  if (name === '$elemMatch') {
    if (!isMap(value)) throw badValue(name, 'an object')
    if (isOperatorMap(value) && !LOGICAL_OPERATORS.has(Object.keys(value)[0] as string)) refuseInOperand(value)
    else refuseUnknownOperators(value)
  }
  if (name === '$in' || name === '$nin' || name === '$all') {
    if (!Array.isArray(value)) throw badValue(name, 'an array')
    value.forEach((item) => {
      if (name !== '$all' && isOperatorMap(item)) throw badValue(name, 'plain values')
      refuseInOperand(item)
    })
  }
  if (name === '$size' && !(Number.isInteger(value) && (value as number) >= 0)) throw badValue(name, 'a whole number')
  if (COMPARISONS.has(name) && (!isScalar(value) || value === null)) {
    throw new CloudError(
      'DATABASE_REQUEST_FAILED',
      `local-cloud does not emulate ${name} with null, objects or arrays; real CloudBase does`,
    )
  }
}

export const notEmulated = (name: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `local-cloud does not emulate the operator ${name}; real CloudBase would run or reject it`)

const badValue = (name: string, expected: string) => new CloudError('DATABASE_REQUEST_FAILED', `(BadValue) ${name} needs ${expected}`)
