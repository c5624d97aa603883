// Puts the drawn town on the map: metres become degrees, once per vertex, so that what was shared stays shared.
import type { Ring } from '../../../types/street/street'
import type { Face } from './face'

/** An invented place, GCJ-02. */
const middle = { longitude: 118.03, latitude: 36.82 }
const metresPerDegree = { longitude: 111_320 * Math.cos((middle.latitude * Math.PI) / 180), latitude: 110_960 }

/** Six decimals, about ten centimetres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

export const ringOfFace = (face: Face): Ring =>
  face.map(({ x, y }) => [
    rounded(middle.longitude + x / metresPerDegree.longitude),
    rounded(middle.latitude + y / metresPerDegree.latitude),
  ])
