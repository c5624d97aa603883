// The border of 青禾街道: a river to the east, an old city wall to the north, roads on the other two sides.
import { distanceBetween, type Face, vertexAt } from './face'

/** Metres east and north of the middle, anticlockwise from the south-west. About 2.4 km by 1.9 km. */
const corners: Face = [
  { x: -1130, y: -820 },
  { x: -520, y: -900 },
  { x: 150, y: -870 },
  { x: 760, y: -950 },
  { x: 1120, y: -800 },
  { x: 1080, y: -380 },
  { x: 1210, y: 60 },
  { x: 1090, y: 480 },
  { x: 1160, y: 860 },
  { x: 640, y: 930 },
  { x: 40, y: 890 },
  { x: -560, y: 950 },
  { x: -1180, y: 870 },
  { x: -1110, y: 300 },
  { x: -1190, y: -240 },
]
const spacingMetres = 26

/** Catmull–Rom: a smooth way through four points, from the second to the third. */
const onCurve = (p: number, q: number, r: number, s: number, t: number): number =>
  (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t ** 2 + (3 * q - p - 3 * r + s) * t ** 3) / 2

/** The street's ring, densely enough set with vertices for every lane to end on one. */
export const drawOutline = (): Face =>
  corners.flatMap((corner, i) => {
    const [before, next, after] = [vertexAt(corners, i + corners.length - 1), vertexAt(corners, i + 1), vertexAt(corners, i + 2)]
    const steps = Math.round(distanceBetween(corner, next) / spacingMetres)
    return Array.from({ length: steps }, (_, step) => ({
      x: onCurve(before.x, corner.x, next.x, after.x, step / steps),
      y: onCurve(before.y, corner.y, next.y, after.y, step / steps),
    }))
  })
