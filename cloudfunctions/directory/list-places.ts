// `listPlaces`: what lies directly in a place, so that a resident walks from the street to the own building.
import { accept } from '../../types/errors'
import type { PlaceId } from '../../types/ids'
import type { Place } from '../../types/street/street'
import type { StreetIndex } from '../_domain/directory/street-index'
import { defineAction } from '../_platform/handler/define-action'

/** The ladder people live on (street, community, estate, building); grids lie across it and are passed over. */
const listLadder = ({ street }: StreetIndex): Place[] => {
  const ladder = new Set(street.levels.filter((level) => level.isLadder).map((level) => level._id))
  return street.places.filter((place) => ladder.has(place.level))
}

export const listPlaces = defineAction('directory', 'listPlaces', {
  needs: {},
  run: async ({ parentId }, context) => {
    const places = listLadder(await context.street())
    const onLadder = new Set(places.map((place) => place._id))
    const parentOf = (place: Place): PlaceId | undefined => place.within.slice(0, -1).findLast((id) => onLadder.has(id))
    const parents = new Set(places.map(parentOf))
    const children = places.filter((place) => parentOf(place) === parentId)
    return accept({
      places: children.map(({ _id: placeId, name, level }) => ({ placeId, name, level, hasChildren: parents.has(placeId) })),
    })
  },
})
