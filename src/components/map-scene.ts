// The part of our own map that one frame shows, reckoned in pixels: no map service, no network, the same on every target.

export type MapPoint = { longitude: number; latitude: number }
type Ring = readonly (readonly [longitude: number, latitude: number])[]
export type MapArea = { placeId: string; name: string; ring: Ring; isHere: boolean }
export type MapBuilding = { placeId: string; name: string; ring: Ring }
export type MapPlan = { microGrids: readonly MapArea[]; buildings: readonly MapBuilding[] }

/** Pixels of the drawing, wider than a phone so that a wide frame loses nothing. */
export type Frame = { width: number; height: number; pixelsPerMetre: number; centre: MapPoint }
export type Spot = { x: number; y: number }

const metresPerDegree = 111_320

const shrinkOf = ({ centre }: Frame) => Math.cos((centre.latitude * Math.PI) / 180)

export function spotOf({ longitude, latitude }: MapPoint, frame: Frame): Spot {
  const scale = frame.pixelsPerMetre * metresPerDegree
  return {
    x: Math.round(frame.width / 2 + (longitude - frame.centre.longitude) * shrinkOf(frame) * scale),
    y: Math.round(frame.height / 2 - (latitude - frame.centre.latitude) * scale),
  }
}

/** Where on earth a pixel of the drawing lies. */
export function pointOf({ x, y }: Spot, frame: Frame): MapPoint {
  const scale = frame.pixelsPerMetre * metresPerDegree
  return {
    longitude: frame.centre.longitude + (x - frame.width / 2) / (scale * shrinkOf(frame)),
    latitude: frame.centre.latitude - (y - frame.height / 2) / scale,
  }
}

export const spotsOf = (ring: Ring, frame: Frame): Spot[] => ring.map(([longitude, latitude]) => spotOf({ longitude, latitude }, frame))

export const isSeen = (spots: readonly Spot[], { width, height }: Frame): boolean =>
  spots.some(({ x }) => x > 0) && spots.some(({ x }) => x < width) && spots.some(({ y }) => y > 0) && spots.some(({ y }) => y < height)

export const middleOf = (spots: readonly Spot[]): Spot => ({
  x: Math.round(spots.reduce((sum, { x }) => sum + x, 0) / spots.length),
  y: Math.round(spots.reduce((sum, { y }) => sum + y, 0) / spots.length),
})

/** How a building lies, in degrees clockwise: its number is written along its longest side, never upside down. */
export function tiltOf(spots: readonly Spot[]): number {
  const sides = spots.map((from, index) => {
    const to = spots[(index + 1) % spots.length] ?? from
    return { x: to.x - from.x, y: to.y - from.y }
  })
  const longest = sides.sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))[0] ?? { x: 1, y: 0 }
  const degrees = Math.round((Math.atan2(longest.y, longest.x) * 180) / Math.PI)
  return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
}

/** Whether a spot lies in a ring of spots: a ray to the right crosses its border an odd number of times. */
export function isWithin({ x, y }: Spot, spots: readonly Spot[]): boolean {
  let isInside = false
  spots.forEach((to, index) => {
    const from = cornerBefore(spots, index) ?? to
    const crosses = from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x
    if (crosses) isInside = !isInside
  })
  return isInside
}

/** The corner a side starts from: the last one comes before the first. */
const cornerBefore = (spots: readonly Spot[], index: number): Spot | undefined => spots[(index || spots.length) - 1]

const metresTo = (building: readonly Spot[], pin: Spot): number => {
  const { x, y } = middleOf(building)
  return Math.hypot(x - pin.x, y - pin.y)
}

/** Where the pin is drawn: on a building it is lifted to the upper edge, so that the number under it stays legible. */
export function pinSpot(plan: MapPlan, pin: MapPoint, frame: Frame): Spot {
  const spot = spotOf(pin, frame)
  const under = plan.buildings.map(({ ring }) => spotsOf(ring, frame)).find((spots) => isWithin(spot, spots))
  if (!under) return spot
  return { x: spot.x, y: Math.round(middleOf(under).y - depthOf(under) / 2 - 1) }
}

const depthOf = (spots: readonly Spot[]): number =>
  Math.min(
    ...spots.map((to, index) => {
      const from = cornerBefore(spots, index) ?? to
      return Math.hypot(from.x - to.x, from.y - to.y)
    }),
  )

/** The building the pin stands on, else the nearest one: what the place is named after. */
export function nearestBuilding(plan: MapPlan, pin: MapPoint, frame: Frame): string | undefined {
  const spot = spotOf(pin, frame)
  const seen = plan.buildings.map(({ placeId, ring }) => ({ placeId, spots: spotsOf(ring, frame) }))
  const under = seen.find(({ spots }) => isWithin(spot, spots))
  return (under ?? seen.sort((a, b) => metresTo(a.spots, spot) - metresTo(b.spots, spot))[0])?.placeId
}
