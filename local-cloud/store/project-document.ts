/** Keeps or drops the plain fields a query asked for; every other kind of projection is refused. */
import { CloudError } from '../cloud-error'
import { type Document, isMap, type Value, type ValueMap } from './value'

/** `_id` is kept unless it is dropped by name. Refuses a mixture of keeping and dropping. */
export function projectDocument(document: Document, projection: ValueMap): ValueMap {
  const paths = Object.entries(projection)
  if (paths.length === 0) return document
  for (const [path, choice] of paths) {
    if (![0, 1, true, false].includes(choice as number | boolean) || path.includes('$')) {
      throw new CloudError('DATABASE_REQUEST_FAILED', `local-cloud emulates projections of plain fields only, not that of '${path}'`)
    }
  }
  const others = paths.filter(([path]) => path !== '_id')
  const isKeeping = others.length > 0 ? Boolean(others[0]?.[1]) : Boolean(projection._id)
  if (others.some(([, choice]) => Boolean(choice) !== isKeeping)) throw mixed()
  const names = others.map(([path]) => path.split('.'))
  if (!isKeeping) return dropFields(document, projection._id === undefined ? names : [...names, ['_id']]) as ValueMap
  const keepsId = projection._id === undefined || Boolean(projection._id)
  return keepFields(document, keepsId ? [['_id'], ...names] : names) as ValueMap
}

function keepFields(value: Value, paths: string[][]): Value | undefined {
  if (paths.some((path) => path.length === 0)) return value
  if (Array.isArray(value))
    return value.filter((item) => typeof item === 'object' && item !== null).map((item) => keepFields(item, paths) ?? {})
  if (!isMap(value)) return undefined
  return fromFields(value, (field, item) => {
    const below = pathsBelow(paths, field)
    return below.length > 0 ? keepFields(item, below) : undefined
  })
}

function dropFields(value: Value, paths: string[][]): Value | undefined {
  if (paths.some((path) => path.length === 0)) return undefined
  if (Array.isArray(value)) return value.map((item) => dropFields(item, paths) as Value)
  if (!isMap(value)) return value
  return fromFields(value, (field, item) => dropFields(item, pathsBelow(paths, field)))
}

const pathsBelow = (paths: string[][], field: string) => paths.filter(([first]) => first === field).map((path) => path.slice(1))

function fromFields(map: ValueMap, choose: (field: string, item: Value) => Value | undefined): ValueMap {
  const chosen: ValueMap = {}
  for (const [field, item] of Object.entries(map)) {
    const kept = choose(field, item)
    if (kept !== undefined) chosen[field] = kept
  }
  return chosen
}

const mixed = () => new CloudError('DATABASE_REQUEST_FAILED', '(BadValue) Projection cannot have a mix of inclusion and exclusion')
