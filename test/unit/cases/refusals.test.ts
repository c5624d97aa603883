// Who is turned away, and with which reason: each need of the table refuses somebody here.
import { caseRows, type Need } from '../../../cloudfunctions/_domain/cases/case-workflow'
import type { Actor, StepRequest } from '../../../cloudfunctions/_domain/cases/step-request'
import type { Refusal } from '../../../types/errors'
import { unitIdSchema } from '../../../types/ids'
import { units } from '../../builders/a-street'
import { aCase, asks, type CaseStory } from '../../builders/case-story'
import { cast, system } from '../../builders/cast'

const { lin, gridWorker, otherGridWorker, secretary, clerk, crossAppointed, manager, captain, electrician } = cast
const { property, squad, team } = units

const whistled = () => aCase().whistledBy(gridWorker)
const whistle = (...summonses: StepRequest['summonses'] & object): StepRequest => ({ action: 'blowWhistle', facts: {}, summonses })
const passes: StepRequest = { action: 'verifyCase', facts: { passed: true } }
const fails = (...chosenUnitIds: StepRequest['chosenUnitIds'] & object): StepRequest => ({
  action: 'verifyCase',
  facts: { passed: false },
  chosenUnitIds,
})
const hearsYes: StepRequest = { action: 'callBack', facts: { reached: true, solved: 'yes' } }
const ratesYes: StepRequest = { action: 'rateCase', facts: { solved: 'yes' } }
const teamCalled = () =>
  aCase()
    .whistledBy(gridWorker, asks(property, 'lead'), asks(team, 'optional'))
    .answeredBy(manager, property)
    .resolutionSubmittedBy(manager)

type Scene = [need: Need, sentence: string, story: () => CaseStory, actor: Actor, request: StepRequest, refusal: Refusal]
const no = (code: Refusal['code'], because: string): Refusal => ({ code, because })

// biome-ignore format: a table is read by its columns
const scenes: Scene[] = [
  ['seenStep', 'a triage of what has changed since',                () => aCase().contactedBy(gridWorker), gridWorker, { action: 'triageCase', facts: {}, seenStep: 1 }, no('CONFLICT', 'movedOn')],
  ['seenStep', 'a verification that names no step',                 () => aCase().workedToVerifying(), secretary, { ...passes, seenStep: undefined }, no('CONFLICT', 'movedOn')],
  ['notReporter', 'a grid worker triages her own report',           () => aCase({ reporter: gridWorker }), gridWorker, { action: 'triageCase', facts: {} }, no('FORBIDDEN', 'isReporter')],
  ['notReporter', 'a secretary verifies what she reported',         () => aCase({ reporter: secretary }).workedToVerifying(), secretary, passes, no('FORBIDDEN', 'isReporter')],
  ['notAuthor', 'a secretary lets her own words through',         () => aCase({ reporter: secretary, isHeld: true }), secretary, { action: 'releaseContent', facts: { releasedEntryId: aCase({ isHeld: true }).record.timeline[0]?.entryId } }, no('FORBIDDEN', 'isAuthor')],
  ['notReporter', 'a manager counts talking to himself as contact', () => aCase({ reporter: manager }).whistledBy(gridWorker), manager, { action: 'contactResident', facts: { reached: true } }, no('FORBIDDEN', 'isReporter')],
  ['notTriager', 'a secretary verifies what she whistled for',      () => aCase().whistledBy(secretary).answeredBy(manager, property).answeredBy(captain, squad).partFinishedBy(captain, squad).resolutionSubmittedBy(manager), secretary, passes, no('FORBIDDEN', 'isTriager')],
  ['notHandler', 'a person who handled it for a unit verifies it',  () => aCase().workedToVerifying(), { ...secretary, personId: captain.personId }, passes, no('FORBIDDEN', 'isHandler')],
  ['notHandler', 'a person who handled it for a unit calls back',   () => aCase().workedToCallback(), { ...secretary, personId: captain.personId }, hearsYes, no('FORBIDDEN', 'isHandler')],
  ['notHandler', 'a reporter who handled it rates it',              () => aCase({ reporter: manager }).workedToCallback(), { ...manager, grants: [] }, ratesYes, no('FORBIDDEN', 'isHandler')],
  ['notVerifier', 'the verifier asks for satisfaction as well',     () => aCase().workedToCallback(), secretary, hearsYes, no('FORBIDDEN', 'isVerifier')],
  ['notOfSummonedUnit', 'the cross-appointed verify their own',     () => teamCalled(), crossAppointed, passes, no('FORBIDDEN', 'isOfSummonedUnit')],
  ['notOfSummonedUnit', 'the cross-appointed call back',            () => teamCalled().passedBy(secretary), crossAppointed, hearsYes, no('FORBIDDEN', 'isOfSummonedUnit')],
  ['notOfSummonedUnit', 'a member of a summoned unit rates',        () => aCase({ reporter: crossAppointed }).whistledBy(gridWorker, asks(property, 'lead'), asks(team, 'optional')).answeredBy(manager, property).resolutionSubmittedBy(manager).passedBy(secretary), crossAppointed, ratesYes, no('FORBIDDEN', 'isOfSummonedUnit')],
  ['leadNamed', 'a whistle without a lead',                         () => aCase(), gridWorker, whistle(asks(squad, 'assisting')), no('INVALID_INPUT', 'leadMissing')],
  ['leadNamed', 'a whistle for nobody',                             () => aCase(), gridWorker, { action: 'blowWhistle', facts: {} }, no('INVALID_INPUT', 'leadMissing')],
  ['leadNamed', 'a whistle with two leads',                         () => aCase(), gridWorker, whistle(asks(squad, 'lead'), asks(property, 'lead')), no('INVALID_INPUT', 'leadMissing')],
  ['leadNamed', 'a whistle whose lead need not come',               () => aCase(), gridWorker, whistle({ ...asks(squad, 'lead'), isMandatory: false }), no('INVALID_INPUT', 'leadOptional')],
  ['leadNamed', 'a whistle that names a unit twice',                () => aCase(), gridWorker, whistle(asks(squad, 'lead'), asks(squad, 'assisting')), no('INVALID_INPUT', 'unitTwice')],
  ['gradeNotLowered', 'a whistle that lowers the grade',            () => aCase(), gridWorker, { ...whistle(asks(squad, 'lead')), corrects: { grade: 'IV' } }, no('INVALID_INPUT', 'gradeLowered')],
  ['isLead', 'the squad hands in the resolution',                   () => whistled().answeredBy(manager, property).answeredBy(captain, squad), captain, { action: 'submitResolution', unitId: squad, facts: {} }, no('NOT_ALLOWED_NOW', 'isNotLead')],
  ['isAssisting', 'the lead hands in its work as a mere part',      () => whistled().answeredBy(manager, property).answeredBy(captain, squad), manager, { action: 'finishPart', unitId: property, facts: {} }, no('NOT_ALLOWED_NOW', 'isLead')],
  ['summonsSent', 'the squad answers twice',                        () => whistled().answeredBy(captain, squad), captain, { action: 'answerSummons', unitId: squad, facts: {} }, no('NOT_ALLOWED_NOW', 'summonsNotOpen')],
  ['summonsAnswered', 'work before the answer',                     () => whistled(), captain, { action: 'recordProgress', unitId: squad, facts: {} }, no('NOT_ALLOWED_NOW', 'summonsNotAnswered')],
  ['summonsAnswered', 'a part handed in twice',                     () => whistled().answeredBy(manager, property).answeredBy(captain, squad).partFinishedBy(captain, squad), captain, { action: 'finishPart', unitId: squad, facts: {} }, no('NOT_ALLOWED_NOW', 'summonsNotAnswered')],
  ['mayChooseParts', 'verification fails a unit that never came',   () => aCase().workedToVerifying(), secretary, fails(units.lamps), no('INVALID_INPUT', 'unitNotSummoned')],
  ['mayChooseParts', 'verification fails only work never handed in', () => teamCalled(), secretary, fails(team), no('INVALID_INPUT', 'partNotHandedIn')],
]

describe('a refusal with its reason', () => {
  it.each(scenes)('%s: %s', (_need, _sentence, story, actor, request, refusal) => {
    expect(story().attempt(actor, request)).toEqual({ ok: false, refusal })
  })

  it('is tried for every need of the table', () => {
    const needed = new Set(caseRows.flatMap((row) => row.needs))
    expect([...needed].filter((need) => !scenes.some(([tried]) => tried === need))).toEqual([])
  })
})

describe('a stranger', () => {
  // biome-ignore format: a table is read by its columns
  const attempts: [who: string, actor: Actor, request: StepRequest][] = [
    ['a neighbour rates a case that is not hers',  cast.neighbour,  ratesYes],
    ['a resident triages',                         lin,             { action: 'triageCase', facts: {} }],
    ['a resident plays the system',                lin,             { action: 'whistleByCatalogue', facts: {}, summonses: [asks(property, 'lead')] }],
    ['the system plays a person',                  system,          { action: 'triageCase', facts: {} }],
    ['a unit nobody whistled for answers',         electrician,     { action: 'answerSummons', unitId: units.lamps, facts: {} }],
    ['the squad answers for the property company', captain,         { action: 'answerSummons', unitId: property, facts: {} }],
    ['somebody answers for a unit that is not',    captain,         { action: 'answerSummons', unitId: unitIdSchema.parse('nobody'), facts: {} }],
    ['a grid worker verifies',                     otherGridWorker, passes],
    ['a grant that has ended verifies',            { ...clerk, grants: clerk.grants.map((grant) => ({ ...grant, until: '2026-09-01T00:00:00.000Z' })) }, passes],
    ['staff of another community verify',          { ...clerk, grants: clerk.grants.map((grant) => ({ ...grant, reach: { kind: 'unit' as const, unitId: units.lamps } })) }, passes],
  ]

  it.each(attempts)('%s: FORBIDDEN, whatever the state', (_who, actor, request) => {
    for (const story of [aCase(), whistled(), aCase().workedToVerifying(), aCase().workedToCallback()])
      expect(story.attempt(actor, request)).toEqual({ ok: false, refusal: { code: 'FORBIDDEN' } })
  })
})

describe('a step the workflow does not have', () => {
  it('is not allowed now', () => {
    expect(aCase().attempt(secretary, passes)).toEqual({ ok: false, refusal: { code: 'NOT_ALLOWED_NOW' } })
    expect(aCase().workedToCallback().ratedBy(lin, { solved: 'yes' }).attempt(lin, ratesYes).ok).toBe(false)
  })

  it('says so when the step exists but the situation is another', () => {
    expect(aCase().workedToVerifying().attempt(secretary, { action: 'verifyCase', facts: {} })).toEqual({
      ok: false,
      refusal: { code: 'NOT_ALLOWED_NOW', because: 'wrongSituation' },
    })
  })
})
