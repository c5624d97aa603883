// Lets the story of the demo town read like prose: at such an hour, somebody of the cast does something, for real.
import { phoneOf } from '../../cloud/phone'
import type { Person } from '../../people'
import { type Actor, makeActor } from './actor'
import { instantOf } from './instant-of'
import { makeNotes } from './notes'
import type { Control } from './town-control'

export type Tell = {
  /** `2026-09-28 09:05`, in the town's own time. Only forwards. */
  at: (moment: string) => Promise<void>
  as: (person: Person) => Actor
  /** WeChat's check of words does not answer meanwhile, so that what is said waits for a person. */
  whileTheCheckIsDown: (tell: () => Promise<unknown>) => Promise<void>
}

export const makeTell = (url: string, control: Control): Tell => {
  const notes = makeNotes(control)
  let last = ''
  return {
    at: async (moment) => {
      if (moment < last) throw new Error(`the story goes back from ${last} to ${moment}`)
      last = moment
      await control.moveClock(instantOf(moment))
    },
    as: (person) => makeActor(person, phoneOf(url, person.openid), notes),
    whileTheCheckIsDown: async (tell) => {
      await control.letCheckAnswer(false)
      await tell()
      await control.letCheckAnswer(true)
    },
  }
}
