// Draws every place of 青禾街道 from its plan: the street is divided into communities, these into estates, and so on down to buildings.
import { placeIdSchema } from '../../../types/ids'
import type { Place } from '../../../types/street/street'
import { type CommunityPlan, communities, type EstatePlan, type GridPlan } from './communities'
import { divideFace } from './divide-face'
import { drawOutline } from './draw-outline'
import type { Face } from './face'
import { layOutBuildings } from './lay-out-buildings'
import { ringOfFace } from './ring-of-face'
import { type Random, seededRandom } from './seeded-random'

/** Chosen among its neighbours because 柳荫东巷 then runs from north to south, as drawn on the report page. */
const seed = 20260907

type Ladder = Place['within']
type Numbers = { microGrid: number; building: number }

/** Radians: rows lean a little, as the older lanes do. */
const tiltOf = (random: Random): number => ((3 + 5 * random()) * Math.PI) / 180

const placeIn = (above: Ladder, level: string, id: string, name: string, face?: Face): Place => {
  const _id = placeIdSchema.parse(id)
  return { _id, level, name, within: [...above, _id], ...(face && { ring: ringOfFace(face) }) }
}

const makeBuildings = (above: Ladder, plan: EstatePlan, footprints: Face[], numbers: Numbers): Place[] =>
  footprints.map((footprint) => {
    numbers.building += 1
    return placeIn(above, 'building', `b-${plan.key}-${numbers.building}`, `${plan.shortName} ${numbers.building} 号楼`, footprint)
  })

/** Splits the ground by the shares of the plans that will stand on it. */
const divideAmong = <Plan extends { share: number }>(face: Face, plans: Plan[], random: Random): { plan: Plan; ground: Face }[] => {
  const shares = plans.map(({ share }) => share)
  return divideFace(face, shares, random).flatMap((ground, i) => plans.slice(i, i + 1).map((plan) => ({ plan, ground })))
}

const makeGrid = (above: Ladder, plan: EstatePlan, grid: GridPlan, face: Face, numbers: Numbers, random: Random): Place[] => {
  const place = placeIn(above, 'grid', `g-${plan.key}-${grid.number}`, `${plan.shortName} ${grid.number} 号网格`)
  const tilt = tiltOf(random)
  const microGrids = divideAmong(face, grid.microGrids, random).flatMap(({ plan: { buildings }, ground }) => {
    numbers.microGrid += 1
    const name = `${plan.gridName} ${numbers.microGrid} 号微网格`
    const microGrid = placeIn(place.within, 'microGrid', `m-${plan.key}-${numbers.microGrid}`, name, ground)
    return [microGrid, ...makeBuildings(microGrid.within, plan, layOutBuildings(ground, buildings, tilt), numbers)]
  })
  return [place, ...microGrids]
}

const makeEstate = (above: Ladder, plan: EstatePlan, face: Face, random: Random): Place[] => {
  const estate = placeIn(above, 'estate', `e-${plan.key}`, plan.name)
  const numbers = { microGrid: 0, building: 0 }
  const grids = divideAmong(face, plan.grids, random)
  return [estate, ...grids.flatMap(({ plan: grid, ground }) => makeGrid(estate.within, plan, grid, ground, numbers, random))]
}

const makeCommunity = (above: Ladder, plan: CommunityPlan, face: Face, random: Random): Place[] => {
  const community = placeIn(above, 'community', `c-${plan.key}`, plan.name)
  const estates = divideAmong(face, plan.estates, random)
  return [community, ...estates.flatMap(({ plan: estate, ground }) => makeEstate(community.within, estate, ground, random))]
}

/** Every place, each before what lies in it. */
export const makePlaces = (): Place[] => {
  const random = seededRandom(seed)
  const street = placeIn([], 'street', 'qinghe', '青禾街道')
  const parts = divideAmong(drawOutline(), communities, random)
  return [street, ...parts.flatMap(({ plan, ground }) => makeCommunity(street.within, plan, ground, random))]
}
