// What the teller remembers of each case by its name, and how every step of the story is taken.
import type { InputOf } from '../../../types/calls'
import type { CaseView } from '../../../types/cases/case-view'
import type { CaseAction } from '../../../types/cases/case-words'
import type { Receipt } from '../../../types/files/file-calls'
import type { Phone } from '../../cloud/phone'
import type { Scene } from '../photos/draw-photo'
import { sendScene } from './send-scene'
import type { Control } from './town-control'

/** What the story calls a case, from the report to its end. */
export type CaseName = string
type Step = CaseAction | 'reportCase'

export type Notes = {
  /** The case as the last step left it; throws before anybody has reported it. */
  of: (name: CaseName) => CaseView
  takes: <A extends Step>(phone: Phone, name: CaseName, action: A, input: InputOf<'cases', A>) => Promise<CaseView>
  sends: (phone: Phone, name: CaseName, photos?: Scene[]) => Promise<Receipt[]>
}

/** Every request has the same id in every telling, so the same story makes the same cases. */
export const makeNotes = (control: Control): Notes => {
  const cases = new Map<CaseName, CaseView>()
  const idOf = (name: CaseName, what: string) => `story-${name}-${cases.get(name)?.step ?? 'new'}-${what}`
  return {
    of: (name) => {
      const view = cases.get(name)
      if (!view) throw new Error(`nobody has reported "${name}" yet`)
      return view
    },
    takes: async (phone, name, action, input) => {
      // Every step on a case answers the case.
      const view = (await phone.does('cases', action, input, idOf(name, action))) as CaseView
      cases.set(name, view)
      await control.deliver()
      return view
    },
    sends: (phone, name, photos = []) => Promise.all(photos.map((scene) => sendScene(phone, scene, idOf(name, scene)))),
  }
}
