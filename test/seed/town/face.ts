// A piece of the town's mesh: neighbours hold the same vertices, which is why no gap can open between them.

/** Taken out once: a look-up of a global in Jest's sandbox costs more than the arithmetic. */
const { hypot, max, min } = Math

/** Metres east and north of the town's middle. */
export type Vertex = { readonly x: number; readonly y: number }

/** A ring of vertices, anticlockwise, the first not repeated. Vertices are shared by identity. */
export type Face = readonly Vertex[]

export const distanceBetween = (a: Vertex, b: Vertex): number => hypot(a.x - b.x, a.y - b.y)

export const cross = (a: Vertex, b: Vertex): number => a.x * b.y - b.x * a.y

/** The vertex at an index that may run past the end, as rings do. */
export const vertexAt = (face: Face, index: number): Vertex => {
  const vertex = face[index % face.length]
  if (!vertex) throw new RangeError(`no vertex ${index} in a ring of ${face.length}`)
  return vertex
}

/** Every vertex with the one after it. */
export const edgesOf = (face: Face): [Vertex, Vertex][] => face.map((vertex, i) => [vertex, vertexAt(face, i + 1)])

/** Square metres. */
export const areaOf = (face: Face): number => edgesOf(face).reduce((sum, [a, b]) => sum + cross(a, b), 0) / 2

export const centreOf = (face: Face): Vertex => {
  const weights = edgesOf(face).map(([a, b]) => ({ x: (a.x + b.x) * cross(a, b), y: (a.y + b.y) * cross(a, b) }))
  const sum = weights.reduce((total, weight) => ({ x: total.x + weight.x, y: total.y + weight.y }))
  return { x: sum.x / (6 * areaOf(face)), y: sum.y / (6 * areaOf(face)) }
}

/** Whether a ray to the east crosses the edge. */
const isCrossed = (point: Vertex, [a, b]: [Vertex, Vertex]): boolean =>
  a.y > point.y !== b.y > point.y && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)

export const isInside = (face: Face, point: Vertex): boolean => edgesOf(face).filter((edge) => isCrossed(point, edge)).length % 2 === 1

const distanceToEdge = (point: Vertex, [a, b]: [Vertex, Vertex]): number => {
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / distanceBetween(a, b) ** 2
  const t = min(1, max(0, along))
  return distanceBetween(point, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) })
}

/** Metres to the nearest point of the ring. */
export const distanceToBorder = (face: Face, point: Vertex): number => min(...edgesOf(face).map((edge) => distanceToEdge(point, edge)))
