// Everything one person can do in the story, in the words it is told with.
import type { InputOf } from '../../../types/calls'
import type { CaseView } from '../../../types/cases/case-view'
import type { Phone } from '../../cloud/phone'
import type { Person } from '../../people'
import type { Scene } from '../photos/draw-photo'
import { categoryId, placeId, unitId } from './ids-of-the-town'
import { instantOf } from './instant-of'
import type { CaseName, Notes } from './notes'

type Input<A extends 'blowWhistle' | 'triageCase' | 'rateCase'> = InputOf<'cases', A>
type Where = { building?: string; point?: [number, number]; label?: string }
type Shown = { words: string; photos?: Scene[] }
type Report = Where & Shown & { category: string; isAnonymous?: boolean }
type Triage = Pick<Input<'triageCase'>, 'grade' | 'title' | 'words'> & { category: string }
type Asked = { unit: string; ask: string }
type Whistle = Pick<Input<'blowWhistle'>, 'kind' | 'grade' | 'words'> & { lead: Asked; assisting?: (Asked & { isMandatory: boolean })[] }
type Rating = Pick<Input<'rateCase'>, 'solved' | 'attitude'> & { words: string; missing?: string[] }

type Act<Said> = (name: CaseName, said: Said) => Promise<CaseView>
type ResidentActs = { reports: Act<Report>; rates: Act<Rating> }
type StaffActs = {
  declines: Act<{ words: string }>
  triages: Act<Triage>
  whistles: Act<Whistle>
  verifies: Act<Shown & { passed: boolean }>
  callsBack: Act<Rating>
}
type UnitActs = {
  answers: Act<{ onSiteBy: string; words?: string }>
  recordsProgress: Act<Shown>
  finishesPart: Act<Shown>
  submits: Act<Shown>
}
/** `calls` tells the resident how things stand, which staff and units do alike. */
export type Actor = ResidentActs & StaffActs & UnitActs & { calls: Act<{ reached: boolean; words: string }> }

const placeOf = ({ building, point, label }: Where) => ({
  ...(point && { point: { longitude: point[0], latitude: point[1] } }),
  ...(building && { buildingId: placeId(building) }),
  ...(label && { label }),
})
const asked = ({ unit, ask }: Asked) => ({ unitId: unitId(unit), ask })
const ratingOf = ({ missing = [], ...rating }: Rating) => ({ ...rating, missingUnitIds: missing.map(unitId), photos: [] })

const unitOf = ({ name, grants }: Person) => {
  const reach = grants[0]?.reach
  if (reach?.kind !== 'unit') throw new Error(`${name} is of no unit`)
  return reach.unitId
}

const on = (notes: Notes, name: CaseName) => ({ caseId: notes.of(name).caseId })
const seen = (notes: Notes, name: CaseName) => ({ ...on(notes, name), seenStep: notes.of(name).step })

const residentActs = (phone: Phone, notes: Notes): ResidentActs => ({
  reports: async (name, { photos, words, category, isAnonymous = false, ...where }) =>
    notes.takes(phone, name, 'reportCase', {
      words,
      categoryId: categoryId(category),
      place: placeOf(where),
      photos: await notes.sends(phone, name, photos),
      isAnonymous,
    }),
  rates: (name, said) => notes.takes(phone, name, 'rateCase', { ...seen(notes, name), ...ratingOf(said) }),
})

const staffActs = (phone: Phone, notes: Notes): StaffActs => ({
  declines: (name, said) => notes.takes(phone, name, 'declineCase', { ...seen(notes, name), ...said }),
  triages: (name, { category, ...said }) =>
    notes.takes(phone, name, 'triageCase', { ...seen(notes, name), categoryId: categoryId(category), ...said }),
  whistles: (name, { lead, assisting = [], ...said }) =>
    notes.takes(phone, name, 'blowWhistle', {
      ...seen(notes, name),
      ...said,
      lead: asked(lead),
      assisting: assisting.map(({ isMandatory, ...unit }) => ({ ...asked(unit), isMandatory })),
    }),
  verifies: async (name, { photos, ...said }) => {
    const receipts = await notes.sends(phone, name, photos)
    return notes.takes(phone, name, 'verifyCase', { ...seen(notes, name), ...said, failedUnitIds: [], photos: receipts })
  },
  callsBack: (name, said) => notes.takes(phone, name, 'callBack', { ...seen(notes, name), result: { reached: true, ...ratingOf(said) } }),
})

const unitActs = (person: Person, phone: Phone, notes: Notes): UnitActs => {
  const shows =
    (action: 'recordProgress' | 'finishPart' | 'submitResolution'): Act<Shown> =>
    async (name, { words, photos }) => {
      const receipts = await notes.sends(phone, name, photos)
      return notes.takes(phone, name, action, { ...on(notes, name), unitId: unitOf(person), words, photos: receipts })
    }
  return {
    answers: (name, { onSiteBy, words }) => {
      const answer = { ...on(notes, name), unitId: unitOf(person), onSiteBy: instantOf(onSiteBy) }
      return notes.takes(phone, name, 'answerSummons', { ...answer, ...(words && { words }) })
    },
    recordsProgress: shows('recordProgress'),
    finishesPart: shows('finishPart'),
    submits: shows('submitResolution'),
  }
}

export const makeActor = (person: Person, phone: Phone, notes: Notes): Actor => ({
  ...residentActs(phone, notes),
  ...staffActs(phone, notes),
  ...unitActs(person, phone, notes),
  calls: (name, said) => notes.takes(phone, name, 'contactResident', { ...on(notes, name), kind: 'phone', ...said }),
})
