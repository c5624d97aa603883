// Collection `people`: a person's record, sealed field by field at rest and in the clear only in memory.

import type { PersonId } from '../../../../types/ids'
import type { Grant } from '../../../../types/roles'
import type { Instant } from '../../../../types/schema'
import type { Person, PersonName, WriteReceipt } from '../../../_domain/directory/person'
import { postOf } from '../../../_domain/directory/post'
import { phoneKey } from '../../crypto/phone-key'
import { openText, sealText } from '../../crypto/seal-text'
import { environment } from '../../environment'
import { openCollection, setWhole } from './collection'
import { command } from './database'

type PersonDocument = {
  _id: PersonId
  version: number
  openid: string
  consent: { version: string; at: Instant } | null
  name: string | null
  phone: string | null
  /** HMAC of the phone with a key of its own, for look-up. */
  phoneKey: string | null
  home: string | null
  grants: Grant[]
  /** gridWorker@e-liuyinli: who stands behind a role at a reach. Ends with `grants[].until`, which the reader checks. */
  posts: string[]
  receipts: WriteReceipt[]
}

const people = openCollection<PersonDocument>('people')

const sealField = (personId: PersonId, field: string, text: string | null) =>
  text === null ? null : sealText(environment().dataKeys, text, { recordId: personId, field })
const openField = (personId: PersonId, field: string, sealed: string | null) =>
  sealed === null ? null : openText(environment().dataKeys, sealed, { recordId: personId, field })

const toDocument = (person: Person): PersonDocument => {
  const { personId: _id, version, consent, home, grants, receipts } = person
  return {
    _id,
    version,
    openid: sealField(_id, 'openid', person.openid) ?? '',
    consent,
    name: sealField(_id, 'name', person.name && JSON.stringify(person.name)),
    phone: sealField(_id, 'phone', person.phone),
    phoneKey: person.phone && phoneKey(environment().phoneKey, person.phone),
    home: sealField(_id, 'home', home && JSON.stringify(home)),
    grants,
    posts: grants.map(postOf),
    receipts,
  }
}

const toPerson = (document: PersonDocument): Person => {
  const { _id: personId, version, consent, grants, receipts } = document
  const name = openField(personId, 'name', document.name)
  const home = openField(personId, 'home', document.home)
  return {
    personId,
    openid: openField(personId, 'openid', document.openid) ?? '',
    version,
    consent,
    name: name === null ? null : (JSON.parse(name) as PersonName),
    phone: openField(personId, 'phone', document.phone),
    home: home === null ? null : (JSON.parse(home) as Person['home']),
    grants,
    receipts,
  }
}

export const readPerson = async (personId: PersonId): Promise<Person | null> => {
  const document = await people.read(personId)
  return document && toPerson(document)
}

/** False when the person already has a record. */
export const insertPerson = (person: Person): Promise<boolean> => people.insert(toDocument(person))

/** Writes the whole person if nobody wrote since `person` was read; false when somebody did. */
export const updatePerson = async (person: Person): Promise<boolean> => {
  const { _id, version, ...rest } = toDocument(person)
  const changed = await people.change({ _id, version }, { ...setWhole(rest), version: version + 1 })
  return changed === 1
}

/** Everyone who holds one of these posts; whether a grant has ended is the reader's to check. At most 200. */
export const findByPosts = async (posts: readonly string[]): Promise<Person[]> => {
  const found = await people.find({ where: { posts: command.in([...posts]) }, limit: 200 })
  return found.map(toPerson)
}
