/** Says which keys a document has in an index, one for every element of an array, as MongoDB's multikey indexes do. */
import { CloudError } from '../cloud-error'
import { encodeComponent } from './key-codec'
import { isMap, type Sort, type Value } from './value'

export interface IndexEntries {
  /** Distinct keys, at least one. */
  keys: Buffer[]
  /** Whether the field at each position met an array. */
  multikey: boolean[]
}

type Row = (Value | undefined)[]
type Bound = Map<string, Value | undefined>

/** Refuses a document with two independent arrays in one index, as MongoDB does. */
export function indexEntriesOf(document: Value, fields: Sort): IndexEntries {
  const multikey = fields.map(() => false)
  const rows = unwind(document, fields, new Map(), '', multikey)
  const keys = new Map<string, Buffer>()
  for (const row of rows) {
    const key = Buffer.concat(fields.map(([, direction], position) => encodeComponent(row[position], direction)))
    keys.set(key.toString('latin1'), key)
  }
  return { keys: [...keys.values()], multikey }
}

function unwind(document: Value, fields: Sort, bound: Bound, lastArray: string, multikey: boolean[]): Row[] {
  const row: Row = []
  for (const [path] of fields) {
    const found = resolve(document, path, bound)
    if (found.arrayAt === undefined) {
      row.push(found.value)
      continue
    }
    const { arrayAt } = found
    if (lastArray && !arrayAt.startsWith(`${lastArray}.`)) throw refuseParallelArrays(arrayAt, lastArray)
    fields.forEach(([field], position) => {
      if (field === arrayAt || field.startsWith(`${arrayAt}.`)) multikey[position] = true
    })
    const elements = found.elements.length > 0 ? found.elements : [undefined]
    return elements.flatMap((element) => unwind(document, fields, new Map(bound).set(arrayAt, element), arrayAt, multikey))
  }
  return [row]
}

type Found = { arrayAt?: undefined; value: Value | undefined } | { arrayAt: string; elements: Value[] }

function resolve(document: Value, path: string, bound: Bound): Found {
  let value: Value | undefined = document
  let prefix = ''
  for (const part of path.split('.')) {
    value = isMap(value) ? value[part] : undefined
    prefix = prefix ? `${prefix}.${part}` : part
    if (bound.has(prefix)) value = bound.get(prefix)
    else if (Array.isArray(value)) return { arrayAt: prefix, elements: value }
  }
  return { value }
}

const refuseParallelArrays = (left: string, right: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `cannot index parallel arrays [${left}] [${right}]`)
