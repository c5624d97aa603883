// The micro-grids tile the street: wherever a resident stands, exactly one of them answers.
import type { Place } from '../../../types/street/street'
import { makeTown } from '../../seed/town/make-town'
import { seededRandom } from '../../seed/town/seeded-random'
import { type Corner, countEdges, doubleArea, holds, outlinesOf, ringOf } from './ring-checks'

const { places } = makeTown()
const microGrids = places.filter(({ level }) => level === 'microGrid')
const buildings = places.filter(({ level }) => level === 'building')
const rings = microGrids.map(ringOf)
const [outline = [], ...holes] = outlinesOf(rings)
const boxOf = (corners: Corner[]) => {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) }
}
const box = boxOf(outline)

/** Points all over the street's box, and a little beyond it. */
const points = (count: number): Corner[] => {
  const random = seededRandom(7)
  const [width, height] = [box.east - box.west, box.north - box.south]
  return Array.from({ length: count }, () => [box.west + width * (1.2 * random() - 0.1), box.south + height * (1.2 * random() - 0.1)])
}
const boxes = new Map([...microGrids, ...buildings].map((place) => [place, boxOf(ringOf(place))]))
const mayHold = (place: Place, [x, y]: Corner) => {
  const { west = 0, east = 0, south = 0, north = 0 } = boxes.get(place) ?? {}
  return x >= west && x <= east && y >= south && y <= north
}
const holdersOf = (point: Corner, among: Place[] = microGrids) =>
  among.filter((place) => mayHold(place, point) && holds(ringOf(place), point)).map(({ _id }) => _id)

describe('the micro-grids of the street', () => {
  it('walk every inner lane twice, once in each direction, and the border once', () => {
    expect(new Set(countEdges(rings).values())).toEqual(new Set([1]))
    expect(holes).toEqual([])
  })

  it('cover as much ground as the street itself', () => {
    expect(rings.reduce((sum, ring) => sum + doubleArea(ring), 0n)).toBe(doubleArea(outline))
    expect(rings.filter((ring) => doubleArea(ring) <= 0n)).toEqual([])
  })

  it('leave no point of the street without a micro-grid and none with two', () => {
    const inside = points(4000)
      .filter((point) => holds(outline, point))
      .slice(0, 2000)
    expect(inside).toHaveLength(2000)
    expect(inside.filter((point) => holdersOf(point).length !== 1)).toEqual([])
  })

  it('answer for nothing beyond the border', () => {
    const outside = points(4000).filter((point) => !holds(outline, point))
    expect(outside.length).toBeGreaterThan(500)
    expect(outside.filter((point) => holdersOf(point).length > 0)).toEqual([])
    expect(holdersOf([box.east + 0.0001, 36.82])).toEqual([])
  })

  it('lie on a street of about 2.4 by 1.9 kilometres', () => {
    const kilometres = [(box.east - box.west) * 111.32 * Math.cos((36.82 * Math.PI) / 180), (box.north - box.south) * 110.96]
    expect(kilometres[0]).toBeCloseTo(2.4, 0)
    expect(kilometres[1]).toBeCloseTo(1.9, 0)
  })
})

describe('the buildings', () => {
  it('stand with every corner in the micro-grid they belong to', () => {
    for (const building of buildings) {
      for (const corner of ringOf(building)) expect(holdersOf(corner)).toEqual([building.within.at(-2)])
    }
  })

  it('never stand on one another', () => {
    for (const building of buildings) {
      const neighbours = buildings.filter((other) => other !== building && other.within.at(-2) === building.within.at(-2))
      for (const corner of ringOf(building)) expect(holdersOf(corner, neighbours)).toEqual([])
    }
  })

  it('of 柳荫里 stand as drawn: 1 to 8 west of the lane, 9 to 16 east of it', () => {
    const middleOf = (number: number) => {
      const { west, east } = boxOf(buildings.filter(({ _id }) => _id === `b-liuyinli-${number}`).flatMap(ringOf))
      return (west + east) / 2
    }
    const western = [1, 2, 3, 4, 5, 6, 7, 8].map(middleOf)
    const eastern = [9, 10, 11, 12, 13, 14, 15, 16].map(middleOf)
    expect(Math.max(...western)).toBeLessThan(Math.min(...eastern))
  })
})
