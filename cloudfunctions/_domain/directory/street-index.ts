// The street's data arranged for look-up: built once for each version, shared by every request of an instance.
import type { CategoryId, PlaceId, UnitId } from '../../../types/ids'
import type { Category, Duty, Place, Settings, Street, Unit } from '../../../types/street/street'

export type StreetIndex = {
  version: string
  street: Street
  settings: Settings
  placeById: ReadonlyMap<PlaceId, Place>
  unitById: ReadonlyMap<UnitId, Unit>
  categoryById: ReadonlyMap<CategoryId, Category>
  dutiesByCategory: ReadonlyMap<CategoryId, readonly Duty[]>
  /** Direct children, in the order of the street's files. The street itself is a child of nobody. */
  childrenOf: ReadonlyMap<PlaceId, readonly Place[]>
  placesAtLevel: ReadonlyMap<string, readonly Place[]>
}

const groupBy = <Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key | undefined): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const byId = <Item extends { _id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item._id as Item['_id'], item]))

export const indexStreet = (street: Street): StreetIndex => ({
  version: street.version,
  street,
  settings: street.settings,
  placeById: byId(street.places),
  unitById: byId(street.units),
  categoryById: byId(street.categories),
  dutiesByCategory: groupBy(street.duties, (duty) => duty.categoryId),
  childrenOf: groupBy(street.places, (place) => place.within.at(-2)),
  placesAtLevel: groupBy(street.places, (place) => place.level),
})
