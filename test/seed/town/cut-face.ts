// Draws one lane across a piece of the town: the shortest one that leaves about the share asked for on its north-western side.
import { areaOf, cross, distanceBetween, distanceToBorder, edgesOf, type Face, isInside, type Vertex, vertexAt } from './face'
import type { Random } from './seeded-random'

/** Taken out once: a look-up of a global in Jest's sandbox costs more than the arithmetic. */
const { abs, max, min, round, sin, sqrt } = Math

/** Metres between two vertices of a lane: close enough for a curve, far enough for a small file. */
const spacingMetres = 26

type Chord = { from: number; to: number; isFromSideFirst: boolean; cost: number }

/** For each vertex, twice the area that the border sweeps from the first vertex up to it. */
const sweptTo = (face: Face): number[] => {
  let swept = 0
  return edgesOf(face).map(([a, b]) => {
    const before = swept
    swept += cross(a, b)
    return before
  })
}

/** A lane ends only on vertices that exist, so no cut ever puts a new vertex on a neighbour's border. */
const rankChords = (face: Face, share: number, random: Random): Chord[] => {
  const area = areaOf(face)
  const width = sqrt(area)
  const corners = sweptTo(face).map((swept, index) => ({ index, swept, vertex: vertexAt(face, index) }))
  return corners
    .flatMap((from) => corners.slice(from.index + 3).map((to) => ({ from, to })))
    .map(({ from, to }) => {
      const [a, b] = [from.vertex, to.vertex]
      const part = (to.swept - from.swept + cross(b, a)) / 2 / area
      const isFromSideFirst = b.y - a.y + (b.x - a.x) < 0
      const miss = abs(part - (isFromSideFirst ? share : 1 - share))
      const cost = distanceBetween(a, b) / width + 9 * miss + 0.12 * random()
      return { from: from.index, to: to.index, isFromSideFirst, miss, cost }
    })
    .filter(({ miss }) => miss < 0.15)
    .sort((a, b) => a.cost - b.cost)
}

/** The vertices between both ends: a slight bow, and a hand that is not quite steady. */
const drawLane = (a: Vertex, b: Vertex, random: Random): Vertex[] => {
  const length = distanceBetween(a, b)
  const steps = max(2, round(length / spacingMetres))
  const bow = length * 0.1 * (random() - 0.5)
  return Array.from({ length: steps - 1 }, (_, i) => {
    const t = (i + 1) / steps
    const aside = (bow * sin(Math.PI * t) + 3 * (random() - 0.5)) / length
    return { x: a.x + t * (b.x - a.x) - aside * (b.y - a.y), y: a.y + t * (b.y - a.y) + aside * (b.x - a.x) }
  })
}

/** Away from its ends a lane keeps clear of the border, which also keeps every corner wider than 30°. */
const isClear = (face: Face, a: Vertex, lane: Vertex[], b: Vertex): boolean =>
  lane.every((vertex) => {
    const fromEnd = min(distanceBetween(a, vertex), distanceBetween(b, vertex))
    return isInside(face, vertex) && distanceToBorder(face, vertex) >= min(40, fromEnd / 2)
  })

/** Both sides of the lane, the north-western one first. Throws when no lane fits: a bug of the drawing, never of its user. */
export const cutFace = (face: Face, share: number, random: Random): [Face, Face] => {
  for (const { from, to, isFromSideFirst } of rankChords(face, share, random)) {
    const [a, b] = [vertexAt(face, from), vertexAt(face, to)]
    const lane = drawLane(a, b, random)
    if (!isClear(face, a, lane, b)) continue
    const fromSide = [...face.slice(from, to + 1), ...[...lane].reverse()]
    const otherSide = [...face.slice(to), ...face.slice(0, from + 1), ...lane]
    return isFromSideFirst ? [fromSide, otherSide] : [otherSide, fromSide]
  }
  throw new Error(`no lane leaves a share of ${share} in a piece with ${face.length} vertices`)
}
