// `readMap`: the polygons around a point, a micro-grid or the caller's home; works without any map service.
import type { StreetMap } from '../../types/directory/directory-calls'
import { accept, refuse } from '../../types/errors'
import type { PlaceId } from '../../types/ids'
import type { Point } from '../../types/schema'
import type { Place } from '../../types/street/street'
import type { StreetIndex } from '../_domain/directory/street-index'
import { centreOf, findMicroGrid } from '../_domain/routing/find-micro-grid'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { locatePlace } from './locate-place'

type Drawn = Place & { ring: NonNullable<Place['ring']> }
type Asked = { point?: Point | undefined; microGridId?: PlaceId | undefined }

/** The one asked for and its nearest neighbours: a phone's screen full. */
const microGridsShown = 9

const drawnAt = (level: string, street: StreetIndex): Drawn[] =>
  (street.placesAtLevel.get(level) ?? []).filter((place): place is Drawn => place.ring !== undefined)

/** Squared and flat: only compared with each other, inside one street. Degrees of longitude shrink with latitude. */
const farness = (from: Point, to: Point): number => {
  const shrink = Math.cos((from.latitude * Math.PI) / 180)
  return ((from.longitude - to.longitude) * shrink) ** 2 + (from.latitude - to.latitude) ** 2
}

const nearest = (microGrids: Drawn[], centre: Point): Drawn[] =>
  microGrids
    .map((place) => ({ place, far: farness(centre, centreOf(place.ring)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, microGridsShown)
    .map(({ place }) => place)

const middleOf = (microGrids: Drawn[]): Point | null => (microGrids.length > 0 ? centreOf(microGrids.flatMap((place) => place.ring)) : null)

const findCentre = ({ point, microGridId }: Asked, street: StreetIndex, { caller }: RequestContext): Point | null => {
  if (point) return point
  const placeId = microGridId ?? caller.person?.home?.buildingId
  const place = placeId && street.placeById.get(placeId)
  if (place) return locatePlace(place, street)
  return microGridId ? null : middleOf(drawnAt('microGrid', street))
}

const drawMap = (centre: Point, hereId: PlaceId | undefined, street: StreetIndex): StreetMap => {
  const microGrids = drawnAt('microGrid', street)
  const here = microGrids.find((place) => place._id === hereId) ?? findMicroGrid(microGrids, centre)
  const shown = nearest(microGrids, centre)
  const shownIds = new Set(shown.map((place) => place._id))
  const buildings = drawnAt('building', street).flatMap(({ _id: placeId, name, ring, within }) => {
    const microGridId = within.find((id) => shownIds.has(id))
    return microGridId ? [{ placeId, name, ring, microGridId }] : []
  })
  return {
    centre,
    microGrids: shown.map(({ _id: placeId, name, ring }) => ({ placeId, name, ring, isHere: placeId === here?._id })),
    buildings,
  }
}

export const readMap = defineAction('directory', 'readMap', {
  needs: {},
  run: async (asked, context) => {
    const street = await context.street()
    const centre = findCentre(asked, street, context)
    return centre ? accept(drawMap(centre, asked.microGridId, street)) : refuse('NOT_FOUND')
  },
})
