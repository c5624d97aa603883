// Where a report belongs and who is asked: point, else building, else the reporter's home, else the street's unassigned queue.
import type { CategoryId, PlaceId, UnitId } from '../../../types/ids'
import type { Point } from '../../../types/schema'
import type { Duty, Place } from '../../../types/street/street'
import type { CasePlace } from '../cases/case-record'
import type { NewSummons } from '../cases/step-request'
import type { StreetIndex } from '../directory/street-index'
import { centreOf, findMicroGrid, isInRing } from './find-micro-grid'

export type ReportedPlace = { point?: Point; buildingId?: PlaceId; label?: string }
export type Routed = { place: CasePlace; scopes: string[] }

/** The scope of what no micro-grid claims: the street supervisor's queue. */
export const unassignedScope = (streetId: PlaceId): string => `${streetId}:unassigned`

const nameOf = (street: StreetIndex, placeId: PlaceId | undefined): string => (placeId ? (street.placeById.get(placeId)?.name ?? '') : '')
const ancestorAt = (street: StreetIndex, place: Place, level: string): PlaceId | undefined =>
  place.within.find((placeId) => street.placeById.get(placeId)?.level === level)

/** 柳荫里小区 6 号楼 reads 柳荫里 6 号楼: neighbours drop the 小区. A building that carries its estate's name is called by its own. */
export function buildingLabel(street: StreetIndex, building: Place): string {
  const estate = nameOf(street, ancestorAt(street, building, 'estate')).replace(/小区$/, '')
  return building.name.startsWith(estate) ? building.name : `${estate} ${building.name}`
}

const buildingAt = (street: StreetIndex, microGrid: Place, point: Point): Place | undefined =>
  (street.childrenOf.get(microGrid._id) ?? []).find((place) => place.ring && isInRing(point, place.ring))

function routeToBuilding(street: StreetIndex, building: Place, label: string | undefined, point: Point | null): Routed {
  const microGridId = ancestorAt(street, building, 'microGrid') ?? null
  const at = point ?? (building.ring ? centreOf(building.ring) : null)
  return {
    place: { label: label ?? buildingLabel(street, building), microGridId, buildingId: building._id, point: at },
    scopes: [...building.within],
  }
}

function routeToPoint(street: StreetIndex, point: Point, label: string | undefined): Routed | null {
  const microGrid = findMicroGrid(street.placesAtLevel.get('microGrid') ?? [], point)
  if (!microGrid) return null
  const building = buildingAt(street, microGrid, point)
  if (building) return routeToBuilding(street, building, label, point)
  return {
    place: { label: label ?? nearestLabel(street, microGrid, point), microGridId: microGrid._id, buildingId: null, point },
    scopes: [...microGrid.within],
  }
}

/** 柳荫里 6 号楼北侧: the nearest building of the micro-grid and the side the point lies on. */
function nearestLabel(street: StreetIndex, microGrid: Place, point: Point): string {
  const buildings = (street.childrenOf.get(microGrid._id) ?? []).flatMap((place) =>
    place.ring ? [{ place, centre: centreOf(place.ring) }] : [],
  )
  const nearest = buildings.sort((a, b) => squaredDistance(a.centre, point) - squaredDistance(b.centre, point))[0]
  return nearest ? `${buildingLabel(street, nearest.place)}${sideOf(nearest.centre, point)}` : microGrid.name
}

const squaredDistance = (a: Point, b: Point): number =>
  ((a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180)) ** 2 + (a.latitude - b.latitude) ** 2

function sideOf(centre: Point, point: Point): string {
  const east = (point.longitude - centre.longitude) * Math.cos((centre.latitude * Math.PI) / 180)
  const north = point.latitude - centre.latitude
  return Math.abs(east) > Math.abs(north) ? (east > 0 ? '东侧' : '西侧') : north > 0 ? '北侧' : '南侧'
}

/** Every report lands somewhere: a point no grid claims gives way to the building named with it, never to the home; the rest goes to the street's queue with whatever the person told us. */
export function routeCase(street: StreetIndex, reported: ReportedPlace, homeBuildingId: PlaceId | null): Routed {
  const { point, buildingId, label } = reported
  if (point) {
    const routed = routeToPoint(street, point, label)
    if (routed) return routed
  }
  const building = buildingOf(street, buildingId ?? (point ? undefined : (homeBuildingId ?? undefined)))
  if (building) return routeToBuilding(street, building, label, null)
  const { streetId, streetName } = street.settings
  return {
    place: { label: label ?? `${streetName}（位置待核实）`, microGridId: null, buildingId: null, point: point ?? null },
    scopes: [streetId, unassignedScope(streetId)],
  }
}

function buildingOf(street: StreetIndex, placeId: PlaceId | undefined): Place | undefined {
  const place = placeId ? street.placeById.get(placeId) : undefined
  return place?.level === 'building' ? place : undefined
}

/** The duty whose area is the narrowest around these scopes (派单目录: category × area). */
export function findDuty(street: StreetIndex, categoryId: CategoryId, scopes: readonly string[]): Duty | undefined {
  const duties = (street.dutiesByCategory.get(categoryId) ?? []).filter((duty) => scopes.includes(duty.within))
  return duties.sort((a, b) => scopes.indexOf(b.within) - scopes.indexOf(a.within))[0]
}

/** The summonses a catalogue whistle sends: the lead first, every part mandatory. */
export const summonsesOf = (duty: Duty): NewSummons[] => [
  { unitId: duty.lead, ask: duty.leadAsk, isLead: true, isMandatory: true },
  ...duty.assisting.map(({ unitId, ask }: { unitId: UnitId; ask: string }) => ({ unitId, ask, isLead: false, isMandatory: true })),
]
