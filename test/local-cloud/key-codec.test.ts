/** The bytes of keys sort as MongoDB sorts the values. */
import fc from 'fast-check'
import { encodeComponent, encodeValue, successor } from '../../local-cloud/store/key-codec'
import type { Scalar } from '../../local-cloud/store/value'

const RANK = (value: Scalar) => (value === null ? 0 : value instanceof Date ? 4 : ['number', 'string', 'boolean'].indexOf(typeof value) + 1)

/** MongoDB's order, written without bytes: by type, then numbers by size, texts by code point, instants by time. */
function order(left: Scalar, right: Scalar): number {
  if (RANK(left) !== RANK(right)) return RANK(left) - RANK(right)
  if (typeof left === 'string' && typeof right === 'string') return Buffer.compare(Buffer.from(left), Buffer.from(right))
  return Number(left) - Number(right)
}

const text = fc.string({ unit: 'binary', maxLength: 6 })
const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  text,
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
)

test('keys compare as their values do, ascending and descending', () => {
  fc.assert(
    fc.property(scalar, scalar, (left, right) => {
      const expected = Math.sign(order(left, right))
      expect(Math.sign(Buffer.compare(encodeValue(left), encodeValue(right)))).toBe(expected)
      expect(Math.sign(Buffer.compare(encodeComponent(left, -1), encodeComponent(right, -1)))).toBe(expected === 0 ? 0 : -expected)
    }),
    { numRuns: 2000 },
  )
})

test('compound keys compare by the first field, then the second', () => {
  fc.assert(
    fc.property(fc.tuple(text, scalar), fc.tuple(text, scalar), (left, right) => {
      const key = ([first, second]: [string, Scalar]) => Buffer.concat([encodeValue(first), encodeValue(second)])
      const expected = Math.sign(order(left[0], right[0]) || order(left[1], right[1]))
      expect(Math.sign(Buffer.compare(key(left), key(right)))).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

test('a successor is above everything that begins with the key, and above nothing else', () => {
  fc.assert(
    fc.property(scalar, scalar, (left, right) => {
      const [key, other] = [encodeValue(left), encodeValue(right)]
      const isBelow = Buffer.compare(other, successor(key)) < 0
      expect(isBelow).toBe(Buffer.compare(other, key) <= 0)
    }),
  )
})
