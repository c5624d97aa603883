// The case the stage follows: the newest one of whoever holds the first phone, as they may see it.
import { askAs } from './ask.mjs'

/** The case's view, or null when this person has reported nothing yet. */
export async function readFollowed(personId) {
  const mine = await askAs(personId, 'cases', 'listMyCases', {})
  const newest = mine?.rows[0]
  return newest ? askAs(personId, 'cases', 'readCase', { caseId: newest.caseId }) : null
}

const listOf = ({ role }) => ({ resident: 'listMyCases', unitHandler: 'listSummonses' })[role] ?? 'listInbox'

/** The soonest end, in milliseconds, of a clock that burns in the list of anybody on the stage; null when none burns. */
export async function nextClockEnd(people, nowMs) {
  const lists = await Promise.all(people.map((person) => askAs(person.id, 'cases', listOf(person), {})))
  const ends = lists
    .flatMap((list) => list?.rows ?? [])
    .flatMap(({ burning }) => (burning && burning.clock.stoppedAt === null ? [Date.parse(burning.clock.dueAt)] : []))
    .filter((endMs) => endMs > nowMs)
  return ends.length > 0 ? Math.min(...ends) : null
}
