// The demo town as data: everything in it fits together before any case is told there.
import { type Duty, streetSchema } from '../../../types/street/street'
import { people } from '../../people'
import { makeTown } from '../../seed/town/make-town'

const town = makeTown()
const placeById = new Map(town.places.map((place) => [place._id, place]))
const unitById = new Map(town.units.map((unit) => [unit._id, unit]))
const countOf = (level: string) => town.places.filter((place) => place.level === level).length
const ladderOf = (placeId: Duty['within']) => placeById.get(placeId)?.within ?? []

describe('the demo town', () => {
  it('fits the contract of a street', () => {
    expect(streetSchema.parse(town)).toEqual(town)
  })

  it('is the same town every time', () => {
    expect(makeTown()).toEqual(town)
  })

  it('has one street, 6 communities, 24 estates, 48 grids and about 180 micro-grids', () => {
    expect(['street', 'community', 'estate', 'grid'].map(countOf)).toEqual([1, 6, 24, 48])
    expect(countOf('microGrid')).toBeGreaterThanOrEqual(170)
    expect(countOf('microGrid')).toBeLessThanOrEqual(190)
  })

  it('gives nothing the same id twice', () => {
    for (const records of [town.levels, town.places, town.units, town.categories]) {
      expect(new Set(records.map(({ _id }) => _id)).size).toBe(records.length)
    }
  })

  it('gives no two places the same name', () => {
    expect(new Set(town.places.map(({ name }) => name)).size).toBe(town.places.length)
  })

  it('names every place with the whole ladder above it, outermost first', () => {
    const rankOf = new Map(town.levels.map(({ _id, rank }) => [_id, rank]))
    for (const place of town.places) {
      const ladder = place.within.map((id) => placeById.get(id))
      expect(ladder.map((step) => rankOf.get(step?.level ?? ''))).toEqual(place.within.map((_, rank) => rank))
      expect(place.within.at(-1)).toBe(place._id)
      expect(placeById.get(place.within.at(-2) ?? place._id)?.within).toEqual(
        place.level === 'street' ? place.within : place.within.slice(0, -1),
      )
    }
  })

  it('puts three or four micro-grids into every grid', () => {
    const grids = town.places.filter(({ level }) => level === 'grid')
    const sizes = grids.map((grid) => town.places.filter(({ level, within }) => level === 'microGrid' && within.includes(grid._id)).length)
    expect(new Set(sizes)).toEqual(new Set([3, 4]))
  })

  it('keeps buildings 1 to 8 of 柳荫里 in one micro-grid and 9 to 16 in the next', () => {
    const microGridOf = (number: number) => town.places.find(({ _id }) => _id === `b-liuyinli-${number}`)?.within.at(-2)
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(microGridOf))).toEqual(new Set(['m-liuyinli-3']))
    expect(new Set([9, 10, 11, 12, 13, 14, 15, 16].map(microGridOf))).toEqual(new Set(['m-liuyinli-4']))
  })
})

describe('the units and the duty catalogue', () => {
  it('counts 30 units of every kind, all serving places that exist', () => {
    expect(town.units).toHaveLength(30)
    expect(new Set(town.units.map(({ kind }) => kind)).size).toBe(6)
    expect(town.units.flatMap(({ serves }) => serves).filter((id) => !placeById.has(id))).toEqual([])
  })

  it('has somebody to whistle for, whatever happens and wherever', () => {
    const everywhere = town.duties.filter(({ within }) => within === town.settings.streetId).map(({ categoryId }) => categoryId)
    expect(everywhere.toSorted()).toEqual(town.categories.map(({ _id }) => _id).toSorted())
  })

  it('whistles only for units that exist and serve the place of the duty', () => {
    for (const duty of town.duties) {
      const ladder = ladderOf(duty.within)
      expect(ladder).not.toEqual([])
      for (const unitId of [duty.lead, ...duty.assisting.map((assistance) => assistance.unitId)]) {
        expect(unitById.get(unitId)?.serves.some((served) => ladder.includes(served))).toBe(true)
      }
    }
  })

  it('never leaves two duties to argue about the same place', () => {
    const claims = town.duties.map(({ categoryId, within }) => `${categoryId} in ${within}`)
    expect(new Set(claims).size).toBe(claims.length)
  })

  it('never asks one unit twice for the same thing', () => {
    for (const { lead, assisting } of town.duties)
      expect(new Set([lead, ...assisting.map(({ unitId }) => unitId)]).size).toBe(1 + assisting.length)
  })

  it('knows every category by at least six different words of residents', () => {
    for (const { keywords } of town.categories) {
      expect(keywords.length).toBeGreaterThanOrEqual(6)
      expect(keywords.length).toBeLessThanOrEqual(14)
      expect(new Set(keywords).size).toBe(keywords.length)
    }
  })
})

describe('the clocks of the demo town', () => {
  it('follows the workflow: a working day is seven working hours', () => {
    const aWorkingDay = town.settings.workingHours.reduce((minutes, [from, to]) => minutes + to - from, 0)
    expect(aWorkingDay).toBe(420)
    expect(town.settings.clocks.III.finishMinutes).toBe(5 * aWorkingDay)
    expect(town.settings.clocks.IV.finishMinutes).toBe(15 * aWorkingDay)
    expect(town.settings.verifyMinutes).toBe(aWorkingDay)
  })
})

describe('the cast', () => {
  const cast = Object.values(people)

  it('has homes and reaches that exist in the town', () => {
    for (const { grants, home } of cast) {
      if (home) expect(placeById.get(home.buildingId)?.level).toBe('building')
      for (const { reach } of grants) expect(reach.kind === 'place' ? placeById.has(reach.placeId) : unitById.has(reach.unitId)).toBe(true)
    }
  })

  it('has an account of its own for everyone, and a phone for everyone but the newcomer', () => {
    const phones = cast.flatMap(({ phone }) => phone ?? [])
    expect(new Set(cast.map(({ openid }) => openid)).size).toBe(cast.length)
    expect(new Set(phones).size).toBe(cast.length - 1)
    expect(people.newcomer.phone).toBeUndefined()
  })

  it('has someone in every role, and a second person in 柳荫 who may call back what the first one verified', () => {
    const holders = (role: string) => cast.filter(({ grants }) => grants.some((grant) => grant.role === role))
    for (const role of ['gridWorker', 'communityStaff', 'unitHandler', 'streetSupervisor']) expect(holders(role)).not.toEqual([])
    expect(people['ma-staff'].grants).toEqual(people.liu.grants)
  })
})
