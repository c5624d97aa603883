// Puts a pin on any place: in its own ring, or in that of the narrowest place around it that has one.
import type { Point } from '../../types/schema'
import type { Place } from '../../types/street/street'
import type { StreetIndex } from '../_domain/directory/street-index'
import { centreOf } from '../_domain/routing/find-micro-grid'

/** Null for a place so large that nothing around it is drawn. */
export const locatePlace = (place: Place, street: StreetIndex): Point | null => {
  const rings = [...place.within].reverse().map((id) => street.placeById.get(id)?.ring)
  const ring = rings.find((candidate) => candidate !== undefined)
  return ring ? centreOf(ring) : null
}
