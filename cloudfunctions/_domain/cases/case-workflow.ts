// The workflow of a case as data: 网格吹哨、部门报到, one row a rule, to be read by community staff as well as by the interpreter.
import type { CaseClock, CaseState } from '../../../types/cases/case-words'
import type { Capability } from '../directory/capabilities'
import type { EntryKind } from './case-record'
import type { NoticeTemplate } from './notice'
import type { SummonsRow } from './summons-workflow'

/** Which of several rows of one action applies: facts about the case and the request, see case-facts.ts. */
// biome-ignore format: grouped by the step they choose for
export type Fact =
  | 'always' | 'emergency' | 'placed' | 'textPassed' | 'textUnchecked' | 'entryHeld' | 'asLead' | 'asAssisting'
  | 'partsOpen' | 'partsComplete' | 'passed' | 'failed' | 'reached' | 'notReached' | 'solved' | 'unsolved' | 'partlyAccepted'

/** What must hold before anyone may take the row, see case-needs.ts. The `not…` ones separate duties. */
// biome-ignore format: grouped by what they guard
export type Need =
  | 'seenStep' | 'notReporter' | 'notHandler' | 'notTriager' | 'notVerifier' | 'notAuthor' | 'notOfSummonedUnit'
  | 'leadNamed' | 'gradeNotLowered' | 'isLead' | 'isAssisting' | 'summonsSent' | 'summonsAnswered' | 'mayChooseParts'

/** Who hears of it. Grid workers and staff are those who answer for the case's place when it is told. */
export type Told = 'reporter' | 'movedUnits' | 'lead' | 'owingUnits' | 'whistler' | 'gridWorkers' | 'staff'
export type Tell = readonly [Told, NoticeTemplate]

export type CaseRow = {
  action: EntryKind
  from: CaseState
  to: CaseState
  when: Fact
  /** A capability, the reporter's own right, or the system. */
  by: Capability | 'own' | 'system'
  needs: readonly Need[]
  starts: readonly CaseClock[]
  /** 'all' stops every clock that runs. */
  stops: readonly CaseClock[] | 'all'
  /** A clock stopped too early runs on as if it had never stopped: the promise was not kept yet. */
  resumes: readonly CaseClock[]
  summonses: SummonsRow['action'] | 'none'
  tells: readonly Tell[]
}

const row = (
  action: EntryKind,
  from: CaseState,
  to: CaseState,
  when: Fact,
  by: CaseRow['by'],
  needs: readonly Need[],
  clocks: { starts?: readonly CaseClock[]; stops?: readonly CaseClock[] | 'all'; resumes?: readonly CaseClock[] },
  summonses: CaseRow['summonses'],
  tells: readonly Tell[],
): CaseRow => ({
  action,
  from,
  to,
  when,
  by,
  needs,
  starts: clocks.starts ?? [],
  stops: clocks.stops ?? [],
  resumes: clocks.resumes ?? [],
  summonses,
  tells,
})

const verifierNeeds = ['seenStep', 'notReporter', 'notTriager', 'notHandler', 'notOfSummonedUnit'] as const
const callerBackNeeds = ['seenStep', 'notReporter', 'notHandler', 'notVerifier', 'notOfSummonedUnit', 'mayChooseParts'] as const
const raterNeeds = ['seenStep', 'notHandler', 'notOfSummonedUnit'] as const
const reworkClocks = { starts: ['finish'], stops: ['callback', 'rating'] } as const
/** Whoever asked her has spoken to her. */
const heardReworkClocks = { starts: ['finish'], stops: ['callback', 'rating', 'firstContact'] } as const

// biome-ignore format: a table is read by its columns
export const caseRows: readonly CaseRow[] = [
//   action                from                   to                     when              by                  needs                              clocks                                                                   summonses   tells
row('reportCase',         'SUBMITTED',           'TRIAGE',              'textPassed',     'own',              [],                                { starts: ['triage', 'firstContact', 'finish'] },                        'none',     [['reporter', 'caseReceived'], ['gridWorkers', 'newCase']]),
row('reportCase',         'SUBMITTED',           'HELD',                'textUnchecked',  'own',              [],                                { starts: ['hold', 'firstContact', 'finish'] },                          'none',     [['reporter', 'caseReceived'], ['staff', 'contentHeld']]),
row('whistleByCatalogue', 'TRIAGE',              'WHISTLED',            'emergency',      'system',           ['leadNamed'],                     { stops: ['triage'] },                                                   'send',     [['reporter', 'caseWhistled'], ['movedUnits', 'summonsSent']]),
row('whistleByCatalogue', 'HELD',                'WHISTLED',            'emergency',      'system',           ['leadNamed'],                     { stops: ['hold'] },                                                     'send',     [['reporter', 'caseWhistled'], ['movedUnits', 'summonsSent']]),

row('releaseContent',     'HELD',                'TRIAGE',              'entryHeld',      'releaseContent',   ['notAuthor'],                     { starts: ['triage'], stops: ['hold'] },                                 'none',     [['gridWorkers', 'newCase']]),
row('releaseContent',     'WHISTLED',            'WHISTLED',            'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'IN_PROGRESS',         'IN_PROGRESS',         'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED','entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'VERIFYING',           'VERIFYING',           'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'CALLBACK',            'CALLBACK',            'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'CLOSED',              'CLOSED',              'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('releaseContent',     'DECLINED',            'DECLINED',            'entryHeld',      'releaseContent',   ['notAuthor'],                     {},                                                                      'none',     []),
row('declineCase',        'HELD',                'DECLINED',            'always',         'releaseContent',   ['seenStep', 'notReporter'],       { stops: 'all' },                                                        'none',     [['reporter', 'caseDeclined']]),
row('declineCase',        'TRIAGE',              'DECLINED',            'always',         'declineCase',      ['seenStep', 'notReporter'],       { stops: 'all' },                                                        'none',     [['reporter', 'caseDeclined']]),
row('triageCase',         'TRIAGE',              'TRIAGE',              'placed',         'triageCase',       ['seenStep', 'notReporter'],       { stops: ['triage'] },                                                   'none',     [['reporter', 'caseTriaged'], ['gridWorkers', 'newCase']]),
row('triageCase',         'TRIAGE',              'TRIAGE',              'always',         'triageCase',       ['seenStep', 'notReporter'],       { stops: ['triage'] },                                                   'none',     [['reporter', 'caseTriaged']]),
row('blowWhistle',        'TRIAGE',              'WHISTLED',            'always',         'blowWhistle',      ['seenStep', 'notReporter', 'leadNamed', 'gradeNotLowered'], { stops: ['triage'] },                         'send',     [['reporter', 'caseWhistled'], ['movedUnits', 'summonsSent']]),

row('answerSummons',      'WHISTLED',            'IN_PROGRESS',         'asLead',         'answerSummons',    ['summonsSent'],                   {},                                                                      'answer',   [['reporter', 'summonsAnswered'], ['whistler', 'summonsAnswered']]),
row('answerSummons',      'WHISTLED',            'WHISTLED',            'asAssisting',    'answerSummons',    ['summonsSent'],                   {},                                                                      'answer',   [['whistler', 'summonsAnswered']]),
row('answerSummons',      'IN_PROGRESS',         'IN_PROGRESS',         'asAssisting',    'answerSummons',    ['summonsSent'],                   {},                                                                      'answer',   [['whistler', 'summonsAnswered']]),
row('answerSummons',      'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED','asAssisting',    'answerSummons',    ['summonsSent'],                   {},                                                                      'answer',   [['whistler', 'summonsAnswered']]),

row('contactResident',    'TRIAGE',              'TRIAGE',              'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'TRIAGE',              'TRIAGE',              'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),
row('contactResident',    'WHISTLED',            'WHISTLED',            'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'WHISTLED',            'WHISTLED',            'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),
row('contactResident',    'IN_PROGRESS',         'IN_PROGRESS',         'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'IN_PROGRESS',         'IN_PROGRESS',         'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),
row('contactResident',    'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED', 'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED', 'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),
row('contactResident',    'VERIFYING',           'VERIFYING',           'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'VERIFYING',           'VERIFYING',           'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),
row('contactResident',    'CALLBACK',            'CALLBACK',            'reached',        'contactResident',  ['notReporter'],                   { stops: ['firstContact'] },                                             'none',     []),
row('contactResident',    'CALLBACK',            'CALLBACK',            'notReached',     'contactResident',  ['notReporter'],                   {},                                                                      'none',     []),

row('recordProgress',     'WHISTLED',            'WHISTLED',            'always',         'recordProgress',   ['summonsAnswered'],               {},                                                                      'none',     []),
row('recordProgress',     'IN_PROGRESS',         'IN_PROGRESS',         'always',         'recordProgress',   ['summonsAnswered'],               {},                                                                      'none',     []),
row('recordProgress',     'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED','always',         'recordProgress',   ['summonsAnswered'],               {},                                                                      'none',     []),
row('finishPart',         'WHISTLED',            'WHISTLED',            'partsOpen',      'finishPart',       ['isAssisting', 'summonsAnswered'],{},                                                                      'finish',   [['lead', 'resolutionSubmitted']]),
row('finishPart',         'IN_PROGRESS',         'IN_PROGRESS',         'partsOpen',      'finishPart',       ['isAssisting', 'summonsAnswered'],{},                                                                      'finish',   [['lead', 'resolutionSubmitted']]),
row('finishPart',         'IN_PROGRESS',         'VERIFYING',           'partsComplete',  'finishPart',       ['isAssisting', 'summonsAnswered'],{ starts: ['verify'], stops: ['finish'] },                               'finish',   [['staff', 'pleaseVerify']]),
row('finishPart',         'RESOLUTION_SUBMITTED','RESOLUTION_SUBMITTED','partsOpen',      'finishPart',       ['isAssisting', 'summonsAnswered'],{},                                                                      'finish',   [['lead', 'resolutionSubmitted']]),
row('finishPart',         'RESOLUTION_SUBMITTED','VERIFYING',           'partsComplete',  'finishPart',       ['isAssisting', 'summonsAnswered'],{ starts: ['verify'], stops: ['finish'] },                               'finish',   [['staff', 'pleaseVerify']]),
row('submitResolution',   'IN_PROGRESS',         'RESOLUTION_SUBMITTED','partsOpen',      'submitResolution', ['isLead', 'summonsAnswered'],     {},                                                                      'finish',   [['owingUnits', 'resolutionSubmitted']]),
row('submitResolution',   'IN_PROGRESS',         'VERIFYING',           'partsComplete',  'submitResolution', ['isLead', 'summonsAnswered'],     { starts: ['verify'], stops: ['finish'] },                               'finish',   [['staff', 'pleaseVerify']]),

row('verifyCase',         'VERIFYING',           'CALLBACK',            'passed',         'verifyCase',       verifierNeeds,                     { starts: ['callback', 'rating'], stops: ['verify'] },                   'accept',   [['reporter', 'pleaseRate']]),
row('verifyCase',         'VERIFYING',           'IN_PROGRESS',         'failed',         'verifyCase',       [...verifierNeeds, 'mayChooseParts'], { stops: ['verify'], resumes: ['finish'] },                           'reopen',   [['movedUnits', 'verificationFailed']]),

row('rateCase',           'CALLBACK',            'CLOSED',              'solved',         'own',              raterNeeds,                        { stops: 'all' },                                                        'none',     [['lead', 'caseClosed'], ['whistler', 'caseClosed']]),
row('rateCase',           'CALLBACK',            'CLOSED',              'partlyAccepted', 'own',              raterNeeds,                        { stops: 'all' },                                                        'none',     [['lead', 'caseClosed'], ['whistler', 'caseClosed']]),
row('rateCase',           'CALLBACK',            'IN_PROGRESS',         'unsolved',       'own',              [...raterNeeds, 'mayChooseParts'], reworkClocks,                                                            'rework',   [['movedUnits', 'reworkOrdered'], ['whistler', 'reworkOrdered']]),
row('callBack',           'CALLBACK',            'CLOSED',              'solved',         'callBack',         callerBackNeeds,                   { stops: 'all' },                                                        'none',     [['reporter', 'caseClosed'], ['lead', 'caseClosed']]),
row('callBack',           'CALLBACK',            'CLOSED',              'partlyAccepted', 'callBack',         callerBackNeeds,                   { stops: 'all' },                                                        'none',     [['reporter', 'caseClosed'], ['lead', 'caseClosed']]),
row('callBack',           'CALLBACK',            'IN_PROGRESS',         'unsolved',       'callBack',         callerBackNeeds,                   heardReworkClocks,                                                       'rework',   [['movedUnits', 'reworkOrdered'], ['reporter', 'reworkOrdered']]),
row('callBack',           'CALLBACK',            'CALLBACK',            'notReached',     'callBack',         callerBackNeeds,                   {},                                                                      'none',     []),
]

/** Where a case is born, and where it may rest for good: words that waited for a person may still be released there. */
export const firstState: CaseState = 'SUBMITTED'
export const finalStates: readonly CaseState[] = ['DECLINED', 'CLOSED']
