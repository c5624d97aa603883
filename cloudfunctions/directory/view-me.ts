// What a person is shown of themselves: personal data masked, roles with the place they are for.
import type { Me } from '../../types/directory/directory-calls'
import type { Grant } from '../../types/roles'
import { labelPerson } from '../_domain/directory/label-person'
import { maskDoor, maskPhone } from '../_domain/directory/mask'
import { isCurrent } from '../_domain/directory/may'
import type { Person } from '../_domain/directory/person'
import type { StreetIndex } from '../_domain/directory/street-index'
import { buildingLabel } from '../_domain/routing/route-case'
import { hasConsented } from '../_platform/handler/check-needs'
import type { RequestContext } from '../_platform/handler/request-context'
import { locatePlace } from './locate-place'

const reachLabelOf = ({ reach }: Grant, street: StreetIndex): string =>
  reach.kind === 'place' ? (street.placeById.get(reach.placeId)?.name ?? '') : (street.unitById.get(reach.unitId)?.name ?? '')

/** Null also when the building is no longer in the street's data: the person is asked to set a home again. */
const viewHome = (home: Person['home'], street: StreetIndex): Me['home'] => {
  const building = home && street.placeById.get(home.buildingId)
  const point = building && locatePlace(building, street)
  if (!building || !point) return null
  const estateName = building.within.map((id) => street.placeById.get(id)).find((place) => place?.level === 'estate')?.name ?? ''
  return {
    buildingId: building._id,
    label: buildingLabel(street, building),
    doorMasked: home.door && maskDoor(home.door),
    point,
    estateName,
  }
}

export const viewMe = (person: Person | null, street: StreetIndex, { caller, now }: RequestContext): Me => {
  const grants = (person?.grants ?? []).filter((grant) => isCurrent(grant, now))
  const { streetName: name, hotline, consentVersion } = street.settings
  return {
    personId: caller.personId,
    isNew: person === null,
    name: person?.name?.name ?? null,
    label: person?.name ? labelPerson(person.name) : null,
    phoneMasked: person?.phone ? maskPhone(person.phone) : null,
    hasConsented: hasConsented(person, street),
    home: viewHome(person?.home ?? null, street),
    grants: grants.map((grant) => ({ ...grant, reachLabel: reachLabelOf(grant, street) })),
    street: { name, hotline, consentVersion },
  }
}
