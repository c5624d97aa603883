// Compares a presented signature with the right one in constant time, so that answering speed tells a forger nothing.
import { timingSafeEqual } from 'node:crypto'

export const isSameText = (presented: string, right: string): boolean => {
  const a = Buffer.from(presented)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
