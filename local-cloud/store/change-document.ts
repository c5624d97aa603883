/** Applies MongoDB's update operators to a document, with MongoDB's refusals, and never changes the one it was given. */
import { CloudError } from '../cloud-error'
import { changeArray } from './change-array'
import { areEqual, compareValues } from './key-codec'
import { notEmulated } from './refuse-operators'
import { type Document, isMap, type Value, type ValueMap } from './value'

/** Makes the new value of a field; `undefined` removes it. */
type Change = (current: Value | undefined, operand: Value, path: string) => Value | undefined

const CHANGES: Record<string, Change> = {
  $set: (_, operand) => operand,
  $unset: () => undefined,
  $inc: (current, operand, path) => addNumbers(current, operand, path),
  $min: (current, operand) => (current === undefined || compareValues(operand, current) < 0 ? operand : current),
  $max: (current, operand) => (current === undefined || compareValues(operand, current) > 0 ? operand : current),
  $push: (current, operand, path) => changeArray('$push', current, operand, path),
  $addToSet: (current, operand, path) => changeArray('$addToSet', current, operand, path),
  $pull: (current, operand, path) => changeArray('$pull', current, operand, path),
}

/** Refuses an operator that is not emulated, two changes that meet in one path, and a change of `_id`. */
export function changeDocument(document: Document, update: ValueMap): Document {
  const changes = Object.entries(update).flatMap(([name, fields]) => {
    if (!(name in CHANGES)) throw notEmulated(name.startsWith('$') ? name : `replacement by the field ${name}`)
    if (!isMap(fields)) throw badUpdate(`Modifiers operate on fields, but ${name} got none`)
    return Object.entries(fields).map(([path, operand]) => ({ name, path, operand }))
  })
  refuseMeetingPaths(changes.map(({ path }) => path))
  const changed = structuredClone(document)
  for (const { name, path, operand } of changes) {
    changeField(changed, path.split('.'), path, name === '$unset' || name === '$pull', (current) =>
      (CHANGES[name] as Change)(current, operand, path),
    )
  }
  if (!areEqual(changed._id, document._id)) throw badUpdate("Performing an update on the path '_id' would modify the immutable field '_id'")
  return changed
}

/** Refuses a new document no collection accepts: a field beginning with `$`. */
export function refuseBadFields(value: Value): void {
  if (Array.isArray(value)) value.forEach(refuseBadFields)
  else if (isMap(value)) {
    for (const [field, item] of Object.entries(value)) {
      if (field.startsWith('$')) throw badUpdate(`The dollar ($) prefixed field '${field}' is not valid for storage`)
      refuseBadFields(item)
    }
  }
}

type Holder = ValueMap | Value[]

function changeField(
  holder: Holder,
  parts: string[],
  path: string,
  isOnlyRemoving: boolean,
  change: (current: Value | undefined) => Value | undefined,
): void {
  const [part, ...rest] = parts as [string, ...string[]]
  if (!part || part.startsWith('$')) throw badUpdate(`local-cloud does not emulate the update path '${path}'`)
  if (Array.isArray(holder) && !/^\d+$/.test(part)) {
    if (isOnlyRemoving) return
    throw badUpdate(`Cannot create field '${part}' in an array (path '${path}')`)
  }
  const current = (holder as ValueMap)[part]
  if (rest.length === 0) {
    putField(holder, part, change(current))
    return
  }
  if (current === undefined || !isHolder(current)) {
    if (isOnlyRemoving) return
    if (current !== undefined) throw badUpdate(`Cannot create field '${rest[0]}' in element {${part}: ${JSON.stringify(current)}}`)
    putField(holder, part, {})
  }
  changeField((holder as ValueMap)[part] as Holder, rest, path, isOnlyRemoving, change)
}

const isHolder = (value: Value): value is Holder => isMap(value) || Array.isArray(value)

function putField(holder: Holder, part: string, value: Value | undefined): void {
  if (!Array.isArray(holder)) {
    if (value === undefined) delete holder[part]
    else holder[part] = value
    return
  }
  const at = Number(part)
  if (value === undefined && at >= holder.length) return
  while (holder.length < at) holder.push(null)
  holder[at] = value ?? null
}

function addNumbers(current: Value | undefined, operand: Value, path: string): number {
  if (typeof operand !== 'number') throw badUpdate(`Cannot increment '${path}' with a non-numeric argument`)
  if (current !== undefined && typeof current !== 'number') throw badUpdate(`Cannot apply $inc to the non-numeric value at '${path}'`)
  return (current ?? 0) + operand
}

function refuseMeetingPaths(paths: string[]): void {
  const ordered = paths.map((path) => `${path}.`).sort()
  ordered.forEach((path, at) => {
    const next = ordered[at + 1]
    if (next?.startsWith(path))
      throw badUpdate(`Updating the path '${next.slice(0, -1)}' would create a conflict at '${path.slice(0, -1)}'`)
  })
}

export const badUpdate = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)
