// The guards of the workflow: separation of duties by person and by affiliation, and what the request itself must bring.
import { accept, type Outcome, refuse } from '../../../types/errors'
import type { PersonId, UnitId } from '../../../types/ids'
import { grades } from '../../../types/street/street'
import { summonsOf } from './case-facts'
import type { CaseStanding, EntryKind } from './case-record'
import type { Need } from './case-workflow'
import type { Actor, StepRequest } from './step-request'
import { handedInStates } from './summons-workflow'

type Guard = (record: CaseStanding, actor: Actor, request: StepRequest) => Outcome<true>

const yes = accept(true as const)
const idOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.personId : null)

/** Cross-appointment (双向进入、交叉任职) is normal, so every unit a person stands for counts, not just the one they act for. */
const affiliationsOf = (actor: Actor): UnitId[] =>
  actor.kind === 'person' ? actor.grants.flatMap((grant) => (grant.reach.kind === 'unit' ? [grant.reach.unitId] : [])) : []

const handlingSteps: readonly EntryKind[] = ['answerSummons', 'recordProgress', 'finishPart', 'submitResolution']
const triagingSteps: readonly EntryKind[] = ['triageCase', 'blowWhistle']

const hasTaken = (record: CaseStanding, actor: Actor, steps: readonly EntryKind[]): boolean =>
  idOf(actor) !== null && record.timeline.some((entry) => steps.includes(entry.what) && entry.by.personId === idOf(actor))

const unless = (isBroken: boolean, because: string): Outcome<true> => (isBroken ? refuse('FORBIDDEN', because) : yes)
const unlessWrong = (isRight: boolean, because: string): Outcome<true> => (isRight ? yes : refuse('NOT_ALLOWED_NOW', because))
const summonsIn =
  (state: string, because: string): Guard =>
  (record, _actor, request) =>
    summonsOf(record, request.unitId)?.state === state ? yes : refuse('NOT_ALLOWED_NOW', because)

const gradeNotLowered: Guard = (record, _actor, { corrects }) =>
  corrects?.grade !== undefined && grades.indexOf(corrects.grade) > grades.indexOf(record.grade)
    ? refuse('INVALID_INPUT', 'gradeLowered')
    : yes

/** One lead, whose part is never optional: its evidence is what gets verified. No unit twice, nobody who is summoned already. */
const leadNamed: Guard = (record, _actor, { summonses = [] }) => {
  const unitIds = [...record.units, ...summonses.map((summons) => summons.unitId)]
  const leads = summonses.filter((summons) => summons.isLead)
  if (leads.length !== 1) return refuse('INVALID_INPUT', 'leadMissing')
  if (leads.some((lead) => !lead.isMandatory)) return refuse('INVALID_INPUT', 'leadOptional')
  return new Set(unitIds).size === unitIds.length ? yes : refuse('INVALID_INPUT', 'unitTwice')
}

/** Only units that take part can be sent back to work, and one of them must have work to send back: else nobody could go on. */
const mayChooseParts: Guard = (record, _actor, { chosenUnitIds = [] }) => {
  const chosen = chosenUnitIds.map((unitId) => summonsOf(record, unitId))
  if (chosen.includes(undefined)) return refuse('INVALID_INPUT', 'unitNotSummoned')
  const isAnyHandedIn = chosen.some((summons) => summons && handedInStates.includes(summons.state))
  return chosen.length === 0 || isAnyHandedIn ? yes : refuse('INVALID_INPUT', 'partNotHandedIn')
}

// biome-ignore format: a table is read by its columns
const guards: Record<Need, Guard> = {
  seenStep:          (record, _actor, request) => (request.seenStep === record.step ? yes : refuse('CONFLICT', 'movedOn')),
  notReporter:       (record, actor) => unless(idOf(actor) === record.reporterKey, 'isReporter'),
  notTriager:        (record, actor) => unless(hasTaken(record, actor, triagingSteps), 'isTriager'),
  notHandler:        (record, actor) => unless(hasTaken(record, actor, handlingSteps), 'isHandler'),
  notVerifier:       (record, actor) => unless(hasTaken(record, actor, ['verifyCase']), 'isVerifier'),
  notAuthor:         (record, actor, { facts }) => unless(record.timeline.some((entry) => entry.entryId === facts.releasedEntryId && entry.by.personId === idOf(actor)), 'isAuthor'),
  notOfSummonedUnit: (record, actor) => unless(affiliationsOf(actor).some((unitId) => record.units.includes(unitId)), 'isOfSummonedUnit'),
  leadNamed,
  gradeNotLowered,
  isLead:            (record, _actor, request) => unlessWrong(summonsOf(record, request.unitId)?.isLead === true, 'isNotLead'),
  isAssisting:       (record, _actor, request) => unlessWrong(summonsOf(record, request.unitId)?.isLead === false, 'isLead'),
  summonsSent:       summonsIn('SENT', 'summonsNotOpen'),
  summonsAnswered:   summonsIn('ANSWERED', 'summonsNotAnswered'),
  mayChooseParts,
}

/** Guards that depend only on who asks and on the record, so that a button can be offered before anything is typed. */
export const standingNeeds: readonly Need[] = [
  'notReporter',
  'notTriager',
  'notHandler',
  'notVerifier',
  'notAuthor',
  'notOfSummonedUnit',
  'isLead',
  'isAssisting',
  'summonsSent',
  'summonsAnswered',
]

/** The first need that does not hold, as a refusal. */
export function meetsNeeds(needs: readonly Need[], record: CaseStanding, actor: Actor, request: StepRequest): Outcome<true> {
  for (const need of needs) {
    const outcome = guards[need](record, actor, request)
    if (!outcome.ok) return outcome
  }
  return yes
}
