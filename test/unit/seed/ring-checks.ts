// Judges the town's rings with arithmetic of its own, so that a mistake in the drawing cannot excuse itself.
import type { Place, Ring } from '../../../types/street/street'

export type Corner = Ring[number]

export const ringOf = (place: Place): Ring => {
  if (!place.ring) throw new Error(`${place._id} has no ring`)
  return place.ring
}

/** A corner in whole millionths of a degree, exact where degrees are not. */
const inMillionths = ([longitude, latitude]: Corner): [bigint, bigint] => [
  BigInt(Math.round(longitude * 1e6)),
  BigInt(Math.round(latitude * 1e6)),
]

export const cornersOf = (ring: Ring): [from: Corner, to: Corner][] =>
  ring.map((from, i) => {
    const to = ring[(i + 1) % ring.length]
    if (!to) throw new Error('an empty ring')
    return [from, to]
  })

/** Twice the area in square millionths of a degree, positive when anticlockwise: whole numbers, so sums are exact. */
export const doubleArea = (ring: Ring): bigint =>
  cornersOf(ring).reduce((sum, [from, to]) => {
    const [x1, y1] = inMillionths(from)
    const [x2, y2] = inMillionths(to)
    return sum + x1 * y2 - x2 * y1
  }, 0n)

/** Winding number, not the crossing count that the drawing and the product use. */
export const holds = (ring: Ring, [x, y]: Corner): boolean => {
  const winding = cornersOf(ring).reduce((turns, [[x1, y1], [x2, y2]]) => {
    const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
    if (y1 <= y && y2 > y && side > 0) return turns + 1
    if (y1 > y && y2 <= y && side < 0) return turns - 1
    return turns
  }, 0)
  return winding !== 0
}

const edgeName = (from: Corner, to: Corner): string => `${from.join()} > ${to.join()}`

/** How often each directed edge is walked by the rings together. */
export const countEdges = (rings: Ring[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [from, to] of rings.flatMap(cornersOf)) counts.set(edgeName(from, to), (counts.get(edgeName(from, to)) ?? 0) + 1)
  return counts
}

/** The edges that no neighbour walks in the other direction, as closed walks. */
export const outlinesOf = (rings: Ring[]): Ring[] => {
  const edges = countEdges(rings)
  const nextOf = new Map<string, Corner>()
  for (const [from, to] of rings.flatMap(cornersOf)) if (!edges.has(edgeName(to, from))) nextOf.set(from.join(), to)
  const outlines: Ring[] = []
  for (let [start] = nextOf.values(); start; [start] = nextOf.values()) {
    const outline: Ring = []
    for (let at: Corner | undefined = start; at && nextOf.has(at.join()); ) {
      const next: Corner | undefined = nextOf.get(at.join())
      nextOf.delete(at.join())
      outline.push(at)
      at = next
    }
    outlines.push(outline)
  }
  return outlines
}
