// Lets the story of the demo town read like prose: at such an hour, somebody of the cast does something, for real.
import type { ActionName, InputOf, OutputOf } from '../../../types/calls'
import type { CaseView } from '../../../types/cases/case-view'
import { type Phone, phoneOf } from '../../cloud/phone'
import type { Person } from '../../people'
import type { Scene } from '../photos/draw-photo'
import { categoryId, placeId, unitId } from './ids-of-the-town'
import { sendScene } from './send-scene'
import type { Control } from './town-control'

/** What the story calls a case, from the report to its end. */
export type CaseName = string

type Input<A extends ActionName<'cases'>> = InputOf<'cases', A>
type Report = { words: string; category: string; building?: string; point?: [number, number]; label?: string; isAnonymous?: boolean }
type Shown = { words: string; photos?: Scene[] }
type Whistle = Pick<Input<'blowWhistle'>, 'kind' | 'grade' | 'words'> & { lead: Asked; assisting?: (Asked & { isMandatory: boolean })[] }
type Asked = { unit: string; ask: string }
type Rating = Pick<Input<'rateCase'>, 'solved' | 'attitude'> & { words: string; missing?: string[] }

type Act<Said> = (name: CaseName, said: Said) => Promise<CaseView>
/** Everything one person can do in the story. */
export type Actor = {
  reports: Act<Report & { photos?: Scene[] }>
  declines: Act<{ words: string }>
  triages: Act<Pick<Input<'triageCase'>, 'grade' | 'title'> & { category: string; words?: string }>
  whistles: Act<Whistle>
  calls: Act<{ reached: boolean; words: string }>
  answers: Act<{ onSiteBy: string; words?: string }>
  recordsProgress: Act<Shown>
  finishesPart: Act<Shown>
  submits: Act<Shown>
  verifies: Act<Shown & { passed: boolean }>
  rates: Act<Rating>
  callsBack: Act<Rating>
}

export type Tell = {
  /** `2026-09-28 09:05`, in the town's own time. Only forwards. */
  at: (moment: string) => Promise<void>
  as: (person: Person) => Actor
  /** WeChat's check of words does not answer meanwhile, so that what is said waits for a person. */
  whileTheCheckIsDown: (tell: () => Promise<unknown>) => Promise<void>
}

export const instantOf = (moment: string): string => new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString()

const placeOf = ({ building, point, label }: Report) => ({
  ...(point && { point: { longitude: point[0], latitude: point[1] } }),
  ...(building && { buildingId: placeId(building) }),
  ...(label && { label }),
})

const unitOf = ({ grants }: Person) => {
  const reach = grants[0]?.reach
  if (reach?.kind !== 'unit') throw new Error('only somebody of a unit can answer a whistle')
  return reach.unitId
}

const asked = ({ unit, ask }: Asked) => ({ unitId: unitId(unit), ask })
const ratingOf = ({ missing = [], ...rating }: Rating) => ({ ...rating, missingUnitIds: missing.map(unitId), photos: [] })

/** Every request has the same id in every telling, so the same story makes the same cases. */
export const makeTell = (url: string, control: Control): Tell => {
  const cases = new Map<CaseName, CaseView>()

  const takes = async <A extends ActionName<'cases'>>(phone: Phone, name: CaseName, action: A, input: InputOf<'cases', A>) => {
    const view = (await phone.does('cases', action, input, `story-${name}-${cases.get(name)?.step ?? 'new'}-${action}`)) as OutputOf<
      'cases',
      'readCase'
    >
    cases.set(name, view)
    await control.deliver()
    return view
  }

  const told = (name: CaseName): CaseView => {
    const view = cases.get(name)
    if (!view) throw new Error(`nobody has reported "${name}" yet`)
    return view
  }

  const as = (person: Person): Actor => {
    const phone = phoneOf(url, person.openid)
    const on = (name: CaseName) => ({ caseId: told(name).caseId })
    const seen = (name: CaseName) => ({ ...on(name), seenStep: told(name).step })
    const mine = (name: CaseName) => ({ ...on(name), unitId: unitOf(person) })
    const shown = async (name: CaseName, { words, photos = [] }: Shown) => ({ words, photos: await sent(name, photos) })
    const sent = (name: CaseName, photos: Scene[]) =>
      Promise.all(photos.map((scene) => sendScene(phone, scene, `story-${name}-${cases.get(name)?.step ?? 'new'}-${scene}`)))

    return {
      reports: async (name, { photos = [], words, category, isAnonymous = false, ...where }) =>
        takes(phone, name, 'reportCase', {
          words,
          categoryId: categoryId(category),
          place: placeOf({ words, category, ...where }),
          photos: await sent(name, photos),
          isAnonymous,
        }),
      declines: (name, said) => takes(phone, name, 'declineCase', { ...seen(name), ...said }),
      triages: (name, { category, ...said }) =>
        takes(phone, name, 'triageCase', { ...seen(name), categoryId: categoryId(category), ...said }),
      whistles: (name, { lead, assisting = [], ...said }) =>
        takes(phone, name, 'blowWhistle', {
          ...seen(name),
          ...said,
          lead: asked(lead),
          assisting: assisting.map(({ isMandatory, ...unit }) => ({ ...asked(unit), isMandatory })),
        }),
      calls: (name, said) => takes(phone, name, 'contactResident', { ...on(name), kind: 'phone', ...said }),
      answers: (name, { onSiteBy, words }) =>
        takes(phone, name, 'answerSummons', { ...mine(name), onSiteBy: instantOf(onSiteBy), ...(words && { words }) }),
      recordsProgress: async (name, said) => takes(phone, name, 'recordProgress', { ...mine(name), ...(await shown(name, said)) }),
      finishesPart: async (name, said) => takes(phone, name, 'finishPart', { ...mine(name), ...(await shown(name, said)) }),
      submits: async (name, said) => takes(phone, name, 'submitResolution', { ...mine(name), ...(await shown(name, said)) }),
      verifies: async (name, { passed, ...said }) =>
        takes(phone, name, 'verifyCase', { ...seen(name), passed, failedUnitIds: [], ...(await shown(name, said)) }),
      rates: (name, said) => takes(phone, name, 'rateCase', { ...seen(name), ...ratingOf(said) }),
      callsBack: (name, said) => takes(phone, name, 'callBack', { ...seen(name), result: { reached: true, ...ratingOf(said) } }),
    }
  }

  const whileTheCheckIsDown: Tell['whileTheCheckIsDown'] = async (tell) => {
    await control.letCheckAnswer(false)
    await tell()
    await control.letCheckAnswer(true)
  }

  return { at: (moment) => control.moveClock(instantOf(moment)), as, whileTheCheckIsDown }
}
