// The workflow of one summons: a unit is asked, answers, does its part, and the part is accepted or has to be done again.
import type { SummonsClock, SummonsState } from '../../../types/cases/case-words'

/**
 * Which summonses of the case a row moves: the new ones, the acting unit's, those chosen (every mandatory one when none is named),
 * only those named, or all in the state.
 */
export type Moved = 'new' | 'own' | 'chosen' | 'named' | 'all'

export type SummonsRow = {
  action: 'send' | 'answer' | 'finish' | 'accept' | 'reopen' | 'rework'
  from: SummonsState | 'NONE'
  to: SummonsState
  moves: Moved
  starts: readonly SummonsClock[]
  stops: readonly SummonsClock[]
  resumes: readonly SummonsClock[]
}

// biome-ignore format: a table is read by its columns
export const summonsRows: readonly SummonsRow[] = [
  // A whistle asks a unit; both its clocks start.
  { action: 'send',   from: 'NONE',      to: 'SENT',      moves: 'new',    starts: ['answer', 'part'], stops: [],                 resumes: [] },
  // 报到: the unit is on it.
  { action: 'answer', from: 'SENT',      to: 'ANSWERED',  moves: 'own',    starts: [],                 stops: ['answer'],         resumes: [] },
  // finishPart by an assisting unit, submitResolution by the lead.
  { action: 'finish', from: 'ANSWERED',  to: 'PART_DONE', moves: 'own',    starts: [],                 stops: ['part'],           resumes: [] },
  // Verification passed: whatever was handed in is accepted; optional parts nobody finished are cancelled.
  { action: 'accept', from: 'PART_DONE', to: 'ACCEPTED',  moves: 'all',    starts: [],                 stops: [],                 resumes: [] },
  { action: 'accept', from: 'ANSWERED',  to: 'CANCELLED', moves: 'all',    starts: [],                 stops: ['part'],           resumes: [] },
  { action: 'accept', from: 'SENT',      to: 'CANCELLED', moves: 'all',    starts: [],                 stops: ['answer', 'part'], resumes: [] },
  // Verification failed: the named parts go back, their clock as if it had never stopped.
  { action: 'reopen', from: 'PART_DONE', to: 'ANSWERED',  moves: 'chosen', starts: [],                 stops: [],                 resumes: ['part'] },
  // A part accepted in an earlier round goes back only by name, on a fresh clock.
  { action: 'reopen', from: 'ACCEPTED',  to: 'ANSWERED',  moves: 'named',  starts: ['part'],           stops: [],                 resumes: [] },
  // The reporter is not content: the named parts are done again, on a fresh clock.
  { action: 'rework', from: 'ACCEPTED',  to: 'ANSWERED',  moves: 'chosen', starts: ['part'],           stops: [],                 resumes: [] },
]

/** A summons may rest here when its case is closed. */
export const finalSummonsStates: readonly SummonsState[] = ['ACCEPTED', 'CANCELLED']
/** The unit has done its part, checked or not: only such a part can be sent back. */
export const handedInStates: readonly SummonsState[] = ['PART_DONE', 'ACCEPTED']
/** A unit in these states still owes something. */
export const owingStates: readonly SummonsState[] = ['SENT', 'ANSWERED']
