// Finds the people behind a notice's audience: a post is a role at a reach, and posts change while cases stay.
import type { PersonId } from '../../types/ids'
import type { Role } from '../../types/roles'
import type { Instant } from '../../types/schema'
import type { Audience } from '../_domain/cases/notice'
import { isCurrent } from '../_domain/directory/may'
import type { Person } from '../_domain/directory/person'
import { postAt, postOf } from '../_domain/directory/post'
import type { StreetIndex } from '../_domain/directory/street-index'
import { findByPosts, readPerson } from '../_platform/store/cloudbase/person-store'

const holdersOf = (post: string, people: readonly Person[], now: Instant): Person[] =>
  people.filter((person) => person.grants.some((grant) => isCurrent(grant, now) && postOf(grant) === post))

/** The first post in the order given that somebody other than `except` holds today. */
const findFirstHeld = async (posts: readonly string[], except: PersonId | null, now: Instant): Promise<Person[]> => {
  const people = (await findByPosts(posts)).filter((person) => person.personId !== except)
  return posts.map((post) => holdersOf(post, people, now)).find((holders) => holders.length > 0) ?? []
}

/** Scopes run from the street inwards: who answers for the narrowest of them is told. */
const postsInside = (scopes: readonly string[], role: Role): string[] => [...scopes].reverse().map((scope) => postAt(role, scope))

/** A unit whose only handler acted knows of it; what a place is told is work, which whoever caused it must not do themselves. */
const findPosted = async (
  audience: Exclude<Audience, { kind: 'person' }>,
  except: PersonId | null,
  street: StreetIndex,
  now: Instant,
): Promise<Person[]> => {
  const streetPost = postAt('streetSupervisor', street.settings.streetId)
  if (audience.kind === 'place') return findFirstHeld([...postsInside(audience.scopes, audience.role), streetPost], except, now)
  const holders = await findFirstHeld([postAt('unitHandler', audience.unitId), streetPost], null, now)
  return holders.filter((person) => person.personId !== except)
}

/** A post that nobody holds is the street supervisor's to know of: every whistle is answered. */
export const findAudience = async (audience: Audience, except: PersonId | null, street: StreetIndex, now: Instant): Promise<Person[]> => {
  if (audience.kind !== 'person') return findPosted(audience, except, street, now)
  const person = await readPerson(audience.personId)
  return person && person.personId !== except ? [person] : []
}
