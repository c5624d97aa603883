// Finds what a schema cannot see: ids that lead nowhere, a grade without its clocks, a category nobody answers for.
import { grades, type Street } from '../../types/street/street'

const findRepeated = (path: string, ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}.${id}`)

const findPlaceFaults = ({ places, levels }: Street): string[] => {
  const placeIds = new Set<string>(places.map((place) => place._id))
  const levelIds = new Set(levels.map((level) => level._id))
  return places.flatMap((place) => [
    ...(levelIds.has(place.level) ? [] : [`places.${place._id}.level`]),
    ...(place.within.at(-1) === place._id && place.within.every((id) => placeIds.has(id)) ? [] : [`places.${place._id}.within`]),
    ...(place.level === 'building' && !place.ring ? [`places.${place._id}.ring`] : []),
  ])
}

const findDutyFaults = ({ duties, units, places, categories }: Street): string[] => {
  const unitIds = new Set<string>(units.map((unit) => unit._id))
  const placeIds = new Set<string>(places.map((place) => place._id))
  const categoryIds = new Set<string>(categories.map((category) => category._id))
  return duties.flatMap((duty, index) => {
    const called = [duty.lead, ...duty.assisting.map(({ unitId }) => unitId)]
    const leadsSomewhere = called.every((id) => unitIds.has(id)) && placeIds.has(duty.within) && categoryIds.has(duty.categoryId)
    return leadsSomewhere ? [] : [`duties.${index}`]
  })
}

const findCategoryFaults = ({ categories, duties, settings }: Street): string[] => {
  const answeredStreetWide = new Set(duties.filter((duty) => duty.within === settings.streetId).map((duty) => duty.categoryId))
  return categories.filter((category) => !answeredStreetWide.has(category._id)).map((category) => `categories.${category._id}`)
}

/** A null target is a start-up error, never a case without a deadline. */
const findClockFaults = ({ settings }: Street): string[] =>
  grades.filter((grade) => !settings.clocks[grade]).map((grade) => `settings.clocks.${grade}`)

/** Paths into the street, none when it may be loaded. */
export const findStreetFaults = (street: Street): string[] => [
  ...findRepeated(
    'places',
    street.places.map((place) => place._id),
  ),
  ...findRepeated(
    'units',
    street.units.map((unit) => unit._id),
  ),
  ...findRepeated(
    'categories',
    street.categories.map((category) => category._id),
  ),
  ...findPlaceFaults(street),
  ...findDutyFaults(street),
  ...findCategoryFaults(street),
  ...findClockFaults(street),
  ...(street.places.some((place) => place._id === street.settings.streetId) ? [] : ['settings.streetId']),
]
