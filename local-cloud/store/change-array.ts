/** The update operators that add to an array and take from it. */
import { CloudError } from '../cloud-error'
import { areEqual } from './key-codec'
import { isOperatorMap, matchesElement } from './match-document'
import { notEmulated, refuseUnknownOperators } from './refuse-operators'
import { isMap, type Value, type ValueMap } from './value'

type ArrayOperator = '$push' | '$addToSet' | '$pull'

const MODIFIERS: Record<string, ReadonlySet<string>> = {
  $push: new Set(['$each', '$position', '$slice']),
  $addToSet: new Set(['$each']),
}

/** The array after the change; `undefined` when nothing was there and nothing is added. Refuses a field that holds something else. */
export function changeArray(name: ArrayOperator, current: Value | undefined, operand: Value, path: string): Value[] | undefined {
  if (current !== undefined && !Array.isArray(current)) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `The field '${path}' must be an array but is not, so ${name} cannot be applied`)
  }
  if (name === '$pull') return current && pull(current, operand)
  const { items, position, slice } = readModifiers(name, operand)
  const array = current ?? []
  if (name === '$addToSet') return addMissing(array, items)
  const at = position === undefined ? array.length : position < 0 ? Math.max(array.length + position, 0) : position
  const grown = [...array.slice(0, at), ...items, ...array.slice(at)]
  if (slice === undefined) return grown
  return slice < 0 ? grown.slice(slice) : grown.slice(0, slice)
}

interface Modifiers {
  items: Value[]
  position?: number
  slice?: number
}

function readModifiers(name: ArrayOperator, operand: Value): Modifiers {
  if (!isOperatorMap(operand)) return { items: [operand] }
  for (const modifier of Object.keys(operand)) if (!MODIFIERS[name]?.has(modifier)) throw notEmulated(`${name} ${modifier}`)
  const { $each, $position, $slice } = operand as ValueMap
  if (!Array.isArray($each)) throw badModifier(`${name} $each`, 'an array')
  for (const number of [$position, $slice])
    if (number !== undefined && !Number.isInteger(number)) throw badModifier(`${name} $position and $slice`, 'whole numbers')
  return { items: $each, position: $position as number | undefined, slice: $slice as number | undefined }
}

function addMissing(array: Value[], items: Value[]): Value[] {
  const set = [...array]
  for (const item of items) if (!set.some((member) => areEqual(member, item))) set.push(item)
  return set
}

function pull(array: Value[], operand: Value): Value[] {
  if (!isMap(operand)) return array.filter((element) => !areEqual(element, operand))
  refuseUnknownOperators(isOperatorMap(operand) ? { element: operand } : operand)
  return array.filter((element) => !matchesElement(element, operand))
}

const badModifier = (name: string, expected: string) => new CloudError('DATABASE_REQUEST_FAILED', `(BadValue) ${name} needs ${expected}`)
