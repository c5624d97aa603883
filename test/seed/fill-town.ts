// Fills an empty town with its demo story: the street, the cast, and what they did from Monday to Wednesday morning.
// Run as `node dist/seed/fill-town.cjs <address of a running local-cloud>`.
import { phoneOf } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { people } from '../people'
import { theTown } from './story/ids-of-the-town'
import { instantOf } from './story/instant-of'
import { tellMonday } from './story/monday'
import { makeTell } from './story/tell'
import { type Control, controlOf } from './story/town-control'
import { tellTuesday } from './story/tuesday'
import { tellWednesday } from './story/wednesday'

type Chapter = { title: string; tell: () => Promise<void> }

/** The newcomer stays one: they agree and verify before the eyes of whoever tries the demo. */
const letTheCastJoin = async (url: string, control: Control): Promise<void> => {
  const town = { operate: control.operate, as: ({ openid }: { openid: string }) => phoneOf(url, openid) }
  for (const person of Object.values(people)) if (person.phone) await settlePerson(town, person)
}

const chaptersOf = (url: string, control: Control): Chapter[] => {
  const tell = makeTell(url, control)
  return [
    { title: 'the street is loaded', tell: async () => void (await control.operate('loadStreet', theTown)) },
    { title: 'the cast has joined', tell: () => letTheCastJoin(url, control) },
    { title: 'Monday is told', tell: () => tellMonday(tell) },
    { title: 'Tuesday is told', tell: () => tellTuesday(tell) },
    { title: 'Wednesday morning is told', tell: () => tellWednesday(tell) },
  ]
}

const fillTown = async (url: string): Promise<void> => {
  const control = controlOf(url)
  await control.moveClock(instantOf('2026-09-28 08:30'))
  const chapters = chaptersOf(url, control)
  for (const [index, { title, tell }] of chapters.entries()) {
    await tell()
    await control.drain()
    console.log(`${index + 1} of ${chapters.length} ${title}`)
  }
}

const url = process.argv[2]
if (!url) throw new Error('fill-town needs the address of a running local-cloud')
fillTown(url.replace(/\/$/, '')).catch((error: Error) => {
  console.error(`The story stopped: ${error.message}`)
  process.exitCode = 1
})
