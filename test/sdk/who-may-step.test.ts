// Who may do what with a stored case: every action of `cases` against every role, here and elsewhere, asked of the shipped bundles.
import type { ActionName } from '../../types/calls'
import type { Answer } from '../../types/envelope'
import { aReport } from '../cloud/a-report'
import { newRequestId } from '../cloud/phone'
import { settlePerson } from '../cloud/settle-person'
import { startTown, type Town } from '../cloud/start-town'
import { type Person, people } from '../people'
import { drawPhoto } from '../seed/photos/draw-photo'

type Action = ActionName<'cases'>

const { lin, he, zhao, qian, liu, supervisor, li, shi } = people
const asked: readonly Person[] = [lin, he, zhao, qian, liu, people['zhou-staff'], supervisor, li, shi]

/** "Elsewhere" is another estate, another community, or a unit that was not whistled for. */
// biome-ignore format: a table is read by its columns
const table: Record<Action, string> = {
//                   reporter  neighbour  gridWorker        communityStaff    streetSupervisor  unitHandler
//                                        here   elsewhere  here   elsewhere                    here   elsewhere
  previewReport:    'yes       yes        yes    yes        yes    yes        yes               yes    yes',
  listCategories:   'yes       yes        yes    yes        yes    yes        yes               yes    yes',
  reportCase:       'yes       yes        yes    yes        yes    yes        yes               yes    yes',
  listMyCases:      'yes       yes        yes    yes        yes    yes        yes               yes    yes',
  readCase:         'yes       -          yes    -          yes    -          yes               yes    -',
  listInbox:        '-         -          yes    -          yes    -          yes               -      -',
  listSummonses:    '-         -          -      -          -      -          -                 yes    yes',
  suggestUnits:     '-         -          yes    -          yes    -          yes               -      -',
  releaseContent:   '-         -          -      -          yes    -          yes               -      -',
  declineCase:      '-         -          yes    -          yes    -          yes               -      -',
  triageCase:       '-         -          yes    -          yes    -          yes               -      -',
  blowWhistle:      '-         -          yes    -          yes    -          yes               -      -',
  answerSummons:    '-         -          -      -          -      -          -                 yes    -',
  contactResident:  '-         -          yes    -          yes    -          yes               yes    -',
  recordProgress:   '-         -          -      -          -      -          -                 yes    -',
  finishPart:       '-         -          -      -          -      -          -                 yes    -',
  submitResolution: '-         -          -      -          -      -          -                 yes    -',
  verifyCase:       '-         -          -      -          yes    -          yes               -      -',
  callBack:         '-         -          yes    -          yes    -          yes               -      -',
  rateCase:         'yes       -          -      -          -      -          -                 -      -',
}

let town: Town
/** One case of 柳荫里, whistled for: what every step below is tried on. Nobody's page is up to date, so deciding steps change nothing. */
let inputs: Record<Action, object>

const inputsFor = (onCase: { caseId: string }, entryId: string): Record<Action, object> => {
  const unit = { ...onCase, unitId: 'u-liuyinli-wuye' }
  const said = { words: '看过了', photos: [] }
  const stale = { ...onCase, seenStep: 999 }
  const triage = { categoryId: aReport().categoryId, grade: 'III', title: '消防通道被占' }
  const answers = { solved: 'yes', attitude: 'satisfied', missingUnitIds: [], photos: [] }
  const whistle = { kind: 'stubbornProblem', grade: 'III', words: '请到场', lead: { unitId: 'u-zhifa', ask: '清走' }, assisting: [] }
  return {
    previewReport: { words: '路灯不亮', place: {} },
    listCategories: {},
    reportCase: aReport(),
    listMyCases: {},
    readCase: onCase,
    listInbox: { placeId: 'e-liuyinli' },
    listSummonses: {},
    suggestUnits: onCase,
    releaseContent: { ...onCase, entryId },
    declineCase: { ...stale, words: '不归我们' },
    triageCase: { ...stale, ...triage },
    blowWhistle: { ...stale, ...whistle },
    answerSummons: { ...unit, onSiteBy: '2027-01-01T00:00:00.000Z' },
    contactResident: { ...onCase, kind: 'phone', reached: true },
    recordProgress: { ...unit, ...said },
    finishPart: { ...unit, words: '办好了' },
    submitResolution: { ...unit, words: '办好了' },
    verifyCase: { ...stale, ...said, passed: true, failedUnitIds: [] },
    callBack: { ...stale, result: { reached: true, ...answers } },
    rateCase: { ...stale, ...answers },
  }
}

beforeAll(async () => {
  town = await startTown()
  for (const person of [...asked, people['ma-staff']]) await settlePerson(town, person)
  const { caseId, timeline } = await town.as(lin).does('cases', 'reportCase', aReport())
  const whistle = { caseId, seenStep: 1, kind: 'stubbornProblem' as const, grade: 'III' as const, words: '请到场', assisting: [] }
  await town.as(people['ma-staff']).does('cases', 'blowWhistle', { ...whistle, lead: { unitId: 'u-liuyinli-wuye' as never, ask: '清走' } })
  inputs = inputsFor({ caseId }, timeline[0]?.entryId ?? '')
})
afterAll(() => town.stop())
// So that nobody is asked to slow down.
beforeEach(() => town.passTime({ hours: 0.02 }))

/** Refused for who one is and where; a refusal for any other reason means that one might. */
const isDenied = (answer: Answer<unknown>): boolean => {
  if (answer.ok) return false
  const { code, because } = answer.error
  if (code === 'TOO_MANY_REQUESTS') throw new Error('asked too fast to tell')
  return code === 'NOT_FOUND' || (code === 'FORBIDDEN' && because === undefined)
}

/** A part is handed in with a photo of one's own; whoever is of no unit is refused before anybody looks at it. */
const photoOf = (person: Person) =>
  person === li || person === shi ? town.as(person).sendsPhoto(drawPhoto('lane-cleared')) : { photoId: 'p', receipt: 'made-up' }

const inputOf = async (person: Person, action: Action): Promise<object> =>
  action === 'finishPart' || action === 'submitResolution' ? { ...inputs[action], photos: [await photoOf(person)] } : inputs[action]

const tryAs = async (person: Person, action: Action): Promise<string> => {
  const event = { action, input: await inputOf(person, action), requestId: newRequestId(), contractVersion: 1 }
  return isDenied((await town.as(person).sends('cases', event)).body) ? '-' : 'yes'
}

test.each(Object.entries(table) as [Action, string][])('%s is for those the table names, and for nobody else', async (action, row) => {
  const cells = await Promise.all(asked.map((person) => tryAs(person, action)))
  const named = (answers: readonly (string | undefined)[]) => asked.map((person, at) => `${person.id}: ${answers[at]}`)
  expect(named(cells)).toEqual(named(row.split(/\s+/)))
})
