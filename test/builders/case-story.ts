// Tells a case step by step in the words of the street; every step goes through the real interpreter, none is made by hand.

import { isTrue } from '../../cloudfunctions/_domain/cases/case-facts'
import type { CaseRecord, EntryFacts } from '../../cloudfunctions/_domain/cases/case-record'
import { type CaseRow, caseRows } from '../../cloudfunctions/_domain/cases/case-workflow'
import { newCase } from '../../cloudfunctions/_domain/cases/open-case'
import { type Stepped, stepCase } from '../../cloudfunctions/_domain/cases/step-case'
import type { Actor, NewSummons, StepContext, StepRequest } from '../../cloudfunctions/_domain/cases/step-request'
import { indexStreet } from '../../cloudfunctions/_domain/directory/street-index'
import { routeCase } from '../../cloudfunctions/_domain/routing/route-case'
import { makeCalendar } from '../../cloudfunctions/_domain/time/calendar'
import type { Outcome } from '../../types/errors'
import { caseIdSchema, entryIdSchema, placeIdSchema, type UnitId } from '../../types/ids'
import type { Instant } from '../../types/schema'
import type { Grade } from '../../types/street/street'
import { aStreet, categories, units } from './a-street'
import { cast, type Somebody, system } from './cast'
import { shanghai } from './shanghai'

const street = indexStreet(aStreet())
const calendar = makeCalendar(street.settings.workingHours)

/** A row's name in coverage lists. */
export const rowId = ({ action, from, to, when }: CaseRow): string => `${action} ${from} → ${to} when ${when}`

type Opening = { grade?: Grade; at?: string; isHeld?: boolean; reporter?: Somebody; isPlaced?: boolean }
type Answers = { solved: 'yes' | 'partly' | 'no'; acceptsPartly?: boolean; missing?: UnitId[] }

/** 一份: what a whistle asks of a unit. */
export const asks = (unitId: UnitId, role: 'lead' | 'assisting' | 'optional'): NewSummons => ({
  unitId,
  ask: '做好这一份',
  isLead: role === 'lead',
  isMandatory: role !== 'optional',
})

export class CaseStory {
  record: CaseRecord
  now: Instant
  readonly taken: string[] = []

  constructor({ grade = 'III', at = '2026-09-28 10:00', isHeld = false, reporter = cast.lin, isPlaced = true }: Opening) {
    this.now = shanghai(at)
    const routed = routeCase(street, isPlaced ? { buildingId: placeIdSchema.parse('b1') } : {}, null)
    this.record = newCase(
      {
        caseId: caseIdSchema.parse('0badc0de'),
        category: categories[grade],
        ...routed,
        title: '消防通道被占',
        reporterKey: reporter.personId,
        reporterLabel: '林女士',
        isAnonymous: false,
        streetVersion: street.version,
      },
      this.context(reporter),
    )
    this.take(reporter, { action: 'reportCase', isHeld, facts: {} })
  }

  at(said: string): this {
    this.now = shanghai(said)
    return this
  }

  context(actor: Actor): StepContext {
    const written = `entry-${this.record?.step ?? 0}`
    return {
      now: this.now,
      actor,
      entryId: entryIdSchema.parse(written),
      key: written,
      inputHash: written,
      calendar,
      settings: street.settings,
      unitName: (unitId) => street.unitById.get(unitId)?.name ?? unitId,
    }
  }

  /** What would happen; the story stays where it is. The actor saw the case as it is now unless told otherwise. */
  attempt(actor: Actor, request: StepRequest): Outcome<Stepped> {
    return stepCase(this.record, { seenStep: this.record.step, ...request }, this.context(actor))
  }

  take(actor: Actor, request: StepRequest): this {
    const outcome = this.attempt(actor, request)
    if (!outcome.ok)
      throw new Error(`${request.action} from ${this.record.state}: ${outcome.refusal.code} ${outcome.refusal.because ?? ''}`)
    const { from, to } = outcome.value.entry
    const row = caseRows.find(
      (one) => one.action === request.action && one.from === from && one.to === to && isTrue(one.when, this.record, request),
    )
    if (row) this.taken.push(rowId(row))
    this.record = outcome.value.record
    return this
  }

  triagedBy = (who: Somebody, grade?: Grade) => this.take(who, { action: 'triageCase', facts: {}, ...(grade && { corrects: { grade } }) })
  declinedBy = (who: Somebody) => this.take(who, { action: 'declineCase', facts: {} })

  whistledBy(who: Somebody, ...summonses: NewSummons[]): this {
    const usual = [asks(units.property, 'lead'), asks(units.squad, 'assisting')]
    return this.take(who, { action: 'blowWhistle', facts: {}, summonses: summonses.length > 0 ? summonses : usual })
  }

  whistledByCatalogue = () =>
    this.take(system, {
      action: 'whistleByCatalogue',
      facts: {},
      summonses: [asks(units.property, 'lead'), asks(units.squad, 'assisting')],
      corrects: { whistleKind: 'emergency' },
    })

  answeredBy = (who: Somebody, unitId: UnitId) => this.take(who, { action: 'answerSummons', unitId, facts: { onSiteBy: this.now } })
  contactedBy = (who: Somebody, reached = true) => this.take(who, { action: 'contactResident', facts: { reached } })
  progressRecordedBy = (who: Somebody, unitId: UnitId) => this.take(who, { action: 'recordProgress', unitId, facts: {} })
  partFinishedBy = (who: Somebody, unitId: UnitId) => this.take(who, { action: 'finishPart', unitId, facts: {} })
  resolutionSubmittedBy = (who: Somebody, unitId: UnitId = units.property) =>
    this.take(who, { action: 'submitResolution', unitId, facts: {} })
  passedBy = (who: Somebody) => this.take(who, { action: 'verifyCase', facts: { passed: true } })
  failedBy = (who: Somebody, ...failed: UnitId[]) =>
    this.take(who, { action: 'verifyCase', facts: { passed: false }, chosenUnitIds: failed })
  ratedBy = (who: Somebody, answers: Answers) => this.take(who, { action: 'rateCase', ...ratingOf(answers) })
  calledBackBy(who: Somebody, answers: Answers | 'notReached'): this {
    if (answers === 'notReached') return this.take(who, { action: 'callBack', facts: { reached: false } })
    const { facts, ...rest } = ratingOf(answers)
    return this.take(who, { action: 'callBack', ...rest, facts: { ...facts, reached: true } })
  }

  /** 放行 of the latest entry that waits. */
  releasedBy(who: Somebody): this {
    const held = this.record.timeline.findLast((entry) => entry.isHeld)
    return this.take(who, { action: 'releaseContent', facts: held ? { releasedEntryId: held.entryId } : {} })
  }

  /** The lead and the squad have answered, done their parts, and wait for somebody else to look. */
  workedToVerifying(): this {
    return this.triagedBy(cast.gridWorker)
      .whistledBy(cast.gridWorker)
      .answeredBy(cast.manager, units.property)
      .answeredBy(cast.captain, units.squad)
      .partFinishedBy(cast.captain, units.squad)
      .resolutionSubmittedBy(cast.manager)
  }

  workedToCallback = () => this.workedToVerifying().passedBy(cast.secretary)

  summons(unitId: UnitId) {
    const summons = this.record.summonses.find((one) => one.unitId === unitId)
    if (!summons) throw new Error(`${unitId} was not summoned`)
    return summons
  }
}

const ratingOf = ({ solved, acceptsPartly = false, missing = [] }: Answers) => ({
  facts: { solved, attitude: 'basically' } satisfies EntryFacts,
  acceptsPartly,
  chosenUnitIds: missing,
})

/** A case somebody has just reported: grade III at building 1 on Monday 28 September 2026, 10:00, unless said otherwise. */
export const aCase = (opening: Opening = {}): CaseStory => new CaseStory(opening)
