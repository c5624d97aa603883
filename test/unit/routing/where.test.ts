// Where a report belongs: one micro-grid, never two, and the street's queue rather than a guess.

import { indexStreet } from '../../../cloudfunctions/_domain/directory/street-index'
import { findMicroGrid, isInRing } from '../../../cloudfunctions/_domain/routing/find-micro-grid'
import { findDuty, routeCase, summonsesOf } from '../../../cloudfunctions/_domain/routing/route-case'
import { placeIdSchema } from '../../../types/ids'
import type { Point } from '../../../types/schema'
import { aStreet, categories, units } from '../../builders/a-street'
import { makeTown } from '../../seed/town/make-town'

const street = indexStreet(aStreet())
const microGrids = street.placesAtLevel.get('microGrid') ?? []
const town = indexStreet(makeTown())
const townGrids = town.placesAtLevel.get('microGrid') ?? []

const at = (longitude: number, latitude: number): Point => ({ longitude, latitude })
const b1 = placeIdSchema.parse('b1')
const b2 = placeIdSchema.parse('b2')
const claimsOf = (grids: typeof microGrids, point: Point) => grids.filter(({ ring }) => ring && isInRing(point, ring)).length

describe('a point', () => {
  it('belongs to the micro-grid it lies in and to everything above', () => {
    const routed = routeCase(street, { point: at(0.1, 0.5) }, null)
    expect(routed.place).toMatchObject({ microGridId: 'west', buildingId: null, point: at(0.1, 0.5) })
    expect(routed.scopes).toEqual(['street', 'community', 'estate', 'grid', 'west'])
  })

  it('inside a building belongs to the building', () => {
    expect(routeCase(street, { point: at(0.5, 0.5) }, null).place).toMatchObject({ label: '柳荫里 1 号楼', buildingId: 'b1' })
  })

  it('beats the building that was named with it', () => {
    expect(routeCase(street, { point: at(0.1, 0.5), buildingId: b2 }, b2).place.microGridId).toBe('west')
  })

  it("outside every grid waits in the street's queue, not in the grid of the reporter's home", () => {
    const routed = routeCase(street, { point: at(9, 9) }, b1)
    expect(routed).toEqual({
      place: { label: '小街（位置待核实）', microGridId: null, buildingId: null, point: at(9, 9) },
      scopes: ['street', 'street:unassigned'],
    })
  })

  it('outside every grid gives way to the building named with it', () => {
    expect(routeCase(street, { point: at(9, 9), buildingId: b2 }, null).place.buildingId).toBe('b2')
  })

  it('keeps the words by which the reporter calls the place', () => {
    expect(routeCase(street, { point: at(0.1, 0.5), label: '东门的石桌' }, null).place.label).toBe('东门的石桌')
    expect(routeCase(street, { label: '河边' }, null).place.label).toBe('河边')
  })
})

describe('a shared border', () => {
  const heights = Array.from({ length: 999 }, (_, step) => (step + 1) / 1000)

  it('that slants belongs to exactly one of the two', () => {
    const claims = heights.map((height) => claimsOf(microGrids, at(1 + 0.3 * height, height)))
    expect(new Set(claims)).toEqual(new Set([1]))
  })

  it('anywhere inside the demo town leaves no point to nobody or to two', () => {
    const owners = new Map<string, number>()
    const edges = townGrids.flatMap(({ ring = [] }) => ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from] as const))
    const keyOf = ([from, to]: (typeof edges)[number]) => [from, to].map(String).sort().join(' ')
    for (const edge of edges) owners.set(keyOf(edge), (owners.get(keyOf(edge)) ?? 0) + 1)
    const shared = edges.filter((edge) => owners.get(keyOf(edge)) === 2)
    expect(shared.length).toBeGreaterThan(500)
    const middles = shared.filter((_, i) => i % 20 === 0).map(([[x1, y1], [x2, y2]]) => at((x1 + x2) / 2, y1 + (y2 - y1) / 2))
    expect(middles.filter((point) => claimsOf(townGrids, point) !== 1)).toEqual([])
  })

  it('has no micro-grid beyond it', () => {
    expect(findMicroGrid(microGrids, at(-0.001, 0.5))).toBeUndefined()
  })
})

describe('a report without a point', () => {
  it('belongs to the building that was named', () => {
    const routed = routeCase(street, { buildingId: b2 }, b1)
    expect(routed.place).toMatchObject({ label: '柳荫里 2 号楼', microGridId: 'east', buildingId: 'b2' })
    expect(routed.place.point?.longitude).toBeCloseTo(1.7)
    expect(routed.scopes.at(-1)).toBe('b2')
  })

  it("belongs to the reporter's home when nothing was named", () => {
    expect(routeCase(street, {}, b1).place.buildingId).toBe('b1')
  })

  it.each([[{}], [{ buildingId: placeIdSchema.parse('west') }], [{ buildingId: placeIdSchema.parse('demolished') }]])(
    "is never lost: %j goes to the street's queue",
    (reported) => {
      expect(routeCase(street, reported, null)).toMatchObject({ place: { microGridId: null }, scopes: ['street', 'street:unassigned'] })
    },
  )
})

describe('the name of a place', () => {
  // biome-ignore format: a table is read by its columns
  const sides: [side: string, point: Point][] = [
    ['北侧', at(0.5, 0.9)], ['南侧', at(0.5, 0.1)], ['东侧', at(0.9, 0.5)], ['西侧', at(0.1, 0.5)],
  ]

  it.each(sides)('is the nearest building and the side of it: %s', (side, point) => {
    expect(routeCase(street, { point }, null).place.label).toBe(`柳荫里 1 号楼${side}`)
  })

  it('says the estate once', () => {
    const building = town.placesAtLevel.get('building')?.find(({ name }) => name === '柳荫里 6 号楼')
    expect(routeCase(town, building ? { buildingId: building._id } : {}, null).place.label).toBe('柳荫里 6 号楼')
  })
})

describe('the duty catalogue', () => {
  it('prefers the narrowest area that holds the place', () => {
    const { scopes } = routeCase(street, { buildingId: b1 }, null)
    expect(findDuty(street, categories.I._id, scopes)?.lead).toBe(units.property)
    expect(findDuty(street, categories.I._id, ['street', 'street:unassigned'])?.lead).toBe(units.squad)
  })

  it('names nobody for what nobody answers for', () => {
    expect(findDuty(street, categories.III._id, ['street'])).toBeUndefined()
  })

  it('asks the lead first and makes every part mandatory', () => {
    const duty = findDuty(street, categories.I._id, ['street'])
    expect(duty && summonsesOf(duty)).toEqual([
      { unitId: units.squad, ask: '关阀、疏散', isLead: true, isMandatory: true },
      { unitId: units.team, ask: '帮老人下楼', isLead: false, isMandatory: true },
    ])
  })
})
