/** Encodes values as bytes whose order is MongoDB's order of values, so that SQLite's comparison of keys is MongoDB's comparison. */
import type { Direction, Value } from './value'

// MongoDB's order of types: null, numbers, strings, objects, arrays, booleans, dates. Zero is kept free as an end mark.
const NULL_TAG = 5
const NUMBER_TAG = 10
const STRING_TAG = 15
const OBJECT_TAG = 20
const ARRAY_TAG = 25
const BOOLEAN_TAG = 40
const DATE_TAG = 45
const END = Buffer.from([0])

/** The byte that every key of this value's type begins with: comparisons never leave it. */
export function typeTag(value: Value | undefined): number {
  if (value === undefined || value === null) return NULL_TAG
  if (typeof value === 'number') return NUMBER_TAG
  if (typeof value === 'string') return STRING_TAG
  if (typeof value === 'boolean') return BOOLEAN_TAG
  if (value instanceof Date) return DATE_TAG
  return Array.isArray(value) ? ARRAY_TAG : OBJECT_TAG
}

/** Self-delimiting bytes of one value; a missing value is encoded as null. */
export function encodeValue(value: Value | undefined): Buffer {
  const tag = Buffer.from([typeTag(value)])
  if (value === undefined || value === null) return tag
  if (typeof value === 'number') return Buffer.concat([tag, encodeNumber(value)])
  if (value instanceof Date) return Buffer.concat([tag, encodeNumber(value.getTime())])
  if (typeof value === 'string') return Buffer.concat([tag, encodeText(value)])
  if (typeof value === 'boolean') return Buffer.concat([tag, Buffer.from([value ? 1 : 0])])
  if (Array.isArray(value)) return Buffer.concat([tag, ...value.map(encodeValue), END])
  // Objects compare field by field: type of the value, then its name, then the value (MongoDB manual, "Comparison/Sort Order").
  const fields = Object.entries(value).flatMap(([name, item]) => [Buffer.from([typeTag(item)]), encodeText(name), encodeValue(item)])
  return Buffer.concat([tag, ...fields, END])
}

/** One component of an index key: inverted bytes sort descending. */
export function encodeComponent(value: Value | undefined, direction: Direction): Buffer {
  const key = encodeValue(value)
  return direction === 1 ? key : invert(key)
}

export const compareValues = (left: Value | undefined, right: Value | undefined): number =>
  Buffer.compare(encodeValue(left), encodeValue(right))

export const areEqual = (left: Value | undefined, right: Value | undefined): boolean => compareValues(left, right) === 0

export const invert = (key: Buffer): Buffer => Buffer.from(key.map((byte) => byte ^ 255))

/** The smallest key above everything that begins with `prefix`. */
export function successor(prefix: Buffer): Buffer {
  for (let i = prefix.length - 1; i >= 0; i--) {
    const byte = prefix[i] as number
    if (byte < 255) return Buffer.concat([prefix.subarray(0, i), Buffer.from([byte + 1])])
  }
  return Buffer.alloc(8, 255)
}

function encodeNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if ((bytes[0] as number) & 128) return invert(bytes)
  bytes[0] = (bytes[0] as number) ^ 128
  return bytes
}

// A zero inside a text is followed by one, the end of a text is two zeros: shorter texts sort first.
const encodeText = (text: string) => Buffer.concat([Buffer.from(text.replaceAll('\0', '\0\u0001'), 'utf8'), Buffer.from([0, 0])])
