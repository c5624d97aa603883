// Where is it: the one micro-grid whose polygon holds the point. Never two, and none rather than a guess.
import type { Point } from '../../../types/schema'
import type { Place, Ring } from '../../../types/street/street'

/**
 * Even–odd rule with half-open edges: a point on a border shared by two rings with identical vertices
 * belongs to exactly one of them, so no case is ever in two grids.
 */
export function isInRing(point: Point, ring: Ring): boolean {
  let isInside = false
  let previous = ring[ring.length - 1]
  for (const corner of ring) {
    if (previous && crosses(point, previous, corner)) isInside = !isInside
    previous = corner
  }
  return isInside
}

/** Reckons from the southern end whichever way the ring runs: two neighbours must round a shared border the same way. */
function crosses({ longitude, latitude }: Point, from: [number, number], to: [number, number]): boolean {
  const [[x1, y1], [x2, y2]] = from[1] <= to[1] ? [from, to] : [to, from]
  if (y1 > latitude === y2 > latitude) return false
  return longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1
}

export const findMicroGrid = (microGrids: readonly Place[], point: Point): Place | undefined =>
  microGrids.find((place) => place.ring !== undefined && isInRing(point, place.ring))

/** Middle of a ring's corners: good enough to hang a pin or a label on. */
export function centreOf(ring: Ring): Point {
  const sum = ring.reduce((total, [longitude, latitude]) => [total[0] + longitude, total[1] + latitude] as const, [0, 0] as const)
  return { longitude: sum[0] / ring.length, latitude: sum[1] / ring.length }
}
