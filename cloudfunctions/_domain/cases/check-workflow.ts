// Refuses a workflow table that would strand a case: run once when the tables load, and by a test on broken tables.
import { type CaseClock, type CaseState, caseClocks, caseStates, summonsStates } from '../../../types/cases/case-words'
import { capabilities } from '../directory/capabilities'
import { type CaseRow, caseRows, finalStates, firstState } from './case-workflow'
import { finalSummonsStates, type SummonsRow, summonsRows } from './summons-workflow'

type Tables = { cases: readonly CaseRow[]; summonses: readonly SummonsRow[] }

const reachable = <State extends string>(first: State, rows: readonly { from: State; to: State }[]): Set<State> => {
  const seen = new Set<State>([first])
  for (let grew = true; grew; ) {
    const before = seen.size
    for (const row of rows) if (seen.has(row.from)) seen.add(row.to)
    grew = seen.size > before
  }
  return seen
}

/** From `state`, some path leads to a final state. */
const canEnd = <State extends string>(state: State, rows: readonly { from: State; to: State }[], finals: readonly State[]): boolean =>
  [...reachable(state, rows)].some((reached) => finals.includes(reached))

/** Some way on from `row` stops the clock by its name. Closing stops whatever still runs, so 'all' keeps no promise. */
const isStoppedAfter = (row: CaseRow, clock: CaseClock, rows: readonly CaseRow[]): boolean => {
  const ahead = reachable<CaseState>(row.to, rows)
  return rows.some((later) => later.stops !== 'all' && later.stops.includes(clock) && ahead.has(later.from))
}

function clockFaults(rows: readonly CaseRow[]): string[] {
  return caseClocks.flatMap((clock) => {
    const starting = rows.filter((row) => row.starts.includes(clock))
    if (starting.length === 0) return [`nothing starts the clock ${clock}`]
    return starting.every((row) => isStoppedAfter(row, clock, rows)) ? [] : [`nothing stops the clock ${clock}`]
  })
}

/** Every fault of the tables as a sentence; an empty list is a sound workflow. */
export function workflowFaults({ cases, summonses }: Tables): string[] {
  const caseReach = reachable<CaseState>(firstState, cases)
  const summonsReach = reachable<SummonsRow['from']>('NONE', summonses)
  const summonsFinals: readonly SummonsRow['from'][] = finalSummonsStates
  const moves = new Set(summonses.map((row) => row.action))
  return [
    ...caseStates.filter((state) => !caseReach.has(state)).map((state) => `no row reaches ${state}`),
    ...caseStates.filter((state) => caseReach.has(state) && !canEnd(state, cases, finalStates)).map((state) => `${state} is a dead end`),
    ...finalStates
      .filter((state) => cases.some((row) => row.from === state && row.to !== state))
      .map((state) => `${state} is final and yet a row leaves it`),
    ...summonsStates.filter((state) => !summonsReach.has(state)).map((state) => `no row reaches a summons ${state}`),
    ...summonsStates
      .filter((state) => !canEnd<SummonsRow['from']>(state, summonses, summonsFinals))
      .map((state) => `a summons ${state} is a dead end`),
    ...cases
      .filter((row) => row.by !== 'own' && row.by !== 'system' && !capabilities.includes(row.by))
      .map((row) => `${row.action} asks for the unknown capability ${row.by}`),
    ...cases
      .filter((row) => row.summonses !== 'none' && !moves.has(row.summonses))
      .map((row) => `${row.action} moves summonses in an unknown way`),
    ...clockFaults(cases),
  ]
}

const faults = workflowFaults({ cases: caseRows, summonses: summonsRows })
if (faults.length > 0) throw new Error(`the workflow tables are unsound: ${faults.join('; ')}`)
