/** Writes documents as JSON text for SQLite; instants and unusual numbers carry a `$` mark, which no field name may. */
import type { Document, Value, ValueMap } from './value'

export const writeStored = (document: Document): string => JSON.stringify(mark(document))

export const readStored = (text: string): Document => unmark(JSON.parse(text)) as Document

function mark(value: Value): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $number: String(value) }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(mark)
  const marked: Record<string, unknown> = {}
  for (const field in value) marked[field] = mark(value[field] as Value)
  return marked
}

function unmark(raw: unknown): Value {
  if (raw === null || typeof raw !== 'object') return raw as Value
  if (Array.isArray(raw)) return raw.map(unmark)
  const map = raw as ValueMap
  if ('$date' in map) return new Date(map.$date as number)
  if ('$number' in map) return Number(map.$number)
  for (const field in map) map[field] = unmark(map[field])
  return map
}
