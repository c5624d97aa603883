// Sets the buildings of one micro-grid in rows that face south, as large as the ground allows.
import { centreOf, distanceToBorder, type Face, isInside, type Vertex } from './face'

/** Metres at full size; a row's pitch leaves the sun of a winter noon to the row behind. */
const block = { length: 60, depth: 15, columnPitch: 76, rowPitch: 42, clearance: 6 }

/** Up to three buildings stand one behind the other, more in two columns. */
const columnsFor = (count: number): number => (count > 3 ? 2 : 1)

const layOut = (centre: Vertex, count: number, tilt: number, scale: number): Face[] => {
  const columns = columnsFor(count)
  const rows = Math.ceil(count / columns)
  const turned = (east: number, north: number): Vertex => ({
    x: centre.x + scale * (east * Math.cos(tilt) - north * Math.sin(tilt)),
    y: centre.y + scale * (east * Math.sin(tilt) + north * Math.cos(tilt)),
  })
  return Array.from({ length: count }, (_, i) => {
    const east = ((i % columns) - (columns - 1) / 2) * block.columnPitch
    const north = ((rows - 1) / 2 - Math.floor(i / columns)) * block.rowPitch
    const [halfLength, halfDepth] = [block.length / 2, block.depth / 2]
    return [
      turned(east - halfLength, north - halfDepth),
      turned(east + halfLength, north - halfDepth),
      turned(east + halfLength, north + halfDepth),
      turned(east - halfLength, north + halfDepth),
    ]
  })
}

const fits = (ground: Face, building: Face): boolean =>
  building.every((corner) => isInside(ground, corner) && distanceToBorder(ground, corner) >= block.clearance)

/** Where a block may have its middle: the centre of the ground and a ring of places around it. */
const middlesOf = (ground: Face): Vertex[] => {
  const centre = centreOf(ground)
  const around = [12, 24].flatMap((radius) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => ({
      x: centre.x + radius * Math.cos((eighth * Math.PI) / 4),
      y: centre.y + radius * Math.sin((eighth * Math.PI) / 4),
    })),
  )
  return [centre, ...around]
}

/** Footprints in reading order: the northern row first, from west to east. Tilt in radians, anticlockwise. */
export const layOutBuildings = (ground: Face, count: number, tilt: number): Face[] => {
  const middles = middlesOf(ground)
  for (let scale = 1.1; scale > 0.4; scale -= 0.02) {
    for (const middle of middles) {
      const buildings = layOut(middle, count, tilt, scale)
      if (buildings.every((building) => fits(ground, building))) return buildings
    }
  }
  throw new Error(`${count} buildings do not fit a micro-grid with ${ground.length} vertices`)
}
