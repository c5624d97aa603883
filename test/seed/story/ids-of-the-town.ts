// Checks the ids the story is written with: a slip of the pen stops it at once, with the name that does not exist.
import type { CategoryId, PlaceId, UnitId } from '../../../types/ids'
import { makeTown } from '../town/make-town'

export const theTown = makeTown()

const known = <Id extends string>(kind: string, rows: readonly { _id: Id }[]) => {
  const ids = new Map(rows.map(({ _id }) => [String(_id), _id]))
  return (id: string): Id => {
    const found = ids.get(id)
    if (!found) throw new Error(`the town has no ${kind} "${id}"`)
    return found
  }
}

export const placeId: (id: string) => PlaceId = known('place', theTown.places)
export const unitId: (id: string) => UnitId = known('unit', theTown.units)
export const categoryId: (id: string) => CategoryId = known('category', theTown.categories)
