/** Turns the SDK's strings of canonical extended JSON into values and back. */
import { EJSON } from 'bson'
import { CloudError } from '../cloud-error'
import type { Value, ValueMap } from './value'

/**
 * Reads one wire string. Server dates become `townNow` plus their offset (milliseconds).
 * Refuses BSON types no document here may hold (regular expressions, binary, ObjectId, Decimal128 …) by name.
 */
export function readWire(text: string | undefined, townNow: Date): ValueMap {
  if (text === undefined || text === '') return {}
  let parsed: unknown
  try {
    parsed = EJSON.parse(text)
  } catch {
    throw new CloudError('INVALID_PARAM', 'malformed extended JSON')
  }
  const value = toValue(parsed, townNow)
  if (typeof value !== 'object' || value === null) throw new CloudError('INVALID_PARAM', 'a document was expected')
  return value as ValueMap
}

/** Writes a document as canonical extended JSON, which is what the SDK decodes. */
export const writeWire = (document: ValueMap): string => EJSON.stringify(document, { relaxed: false })

function toValue(raw: unknown, townNow: Date): Value {
  if (raw === null || typeof raw === 'boolean' || typeof raw === 'number' || typeof raw === 'string' || raw instanceof Date) return raw
  if (Array.isArray(raw)) return raw.map((item) => toValue(item, townNow))
  const type = (raw as { _bsontype?: string })._bsontype
  if (type === 'Long') return Number(String(raw))
  if (type === 'Double' || type === 'Int32') return Number(raw)
  if (type !== undefined || typeof raw !== 'object') throw refuseType(type ?? typeof raw)
  const map = raw as Record<string, unknown>
  const serverDate = map.$tcb_server_date as { offset?: number } | undefined
  if (serverDate) return new Date(townNow.getTime() + (serverDate.offset ?? 0))
  return Object.fromEntries(Object.entries(map).map(([field, item]) => [field, toValue(item, townNow)]))
}

const refuseType = (type: string) =>
  new CloudError('DATABASE_REQUEST_FAILED', `local-cloud does not emulate values of type ${type}; real CloudBase accepts them`)
