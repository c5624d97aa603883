// The tables are checked when they load; here each kind of unsound table is shown to the check and turned down.

import { type CaseRow, caseRows } from '../../../cloudfunctions/_domain/cases/case-workflow'
import { workflowFaults } from '../../../cloudfunctions/_domain/cases/check-workflow'
import { type SummonsRow, summonsRows } from '../../../cloudfunctions/_domain/cases/summons-workflow'

const casesOf = (change: (row: CaseRow) => CaseRow[]) => ({ cases: caseRows.flatMap(change), summonses: summonsRows })
const without = (isGone: (row: CaseRow) => boolean) => casesOf((row) => (isGone(row) ? [] : [row]))
const withRow = (row: Partial<CaseRow>) => ({ cases: [...caseRows, { ...(caseRows[0] as CaseRow), ...row }], summonses: summonsRows })
const summonsesOf = (isKept: (row: SummonsRow) => boolean) => ({ cases: caseRows, summonses: summonsRows.filter(isKept) })

describe('the workflow tables', () => {
  it('are sound as they are', () => {
    expect(workflowFaults({ cases: caseRows, summonses: summonsRows })).toEqual([])
  })

  it('may not strand a case in a state without a way out', () => {
    expect(workflowFaults(without((row) => row.from === 'CALLBACK'))).toContain('CALLBACK is a dead end')
  })

  it('may not hold a state that no case can reach', () => {
    expect(workflowFaults(without((row) => row.to === 'HELD'))).toContain('no row reaches HELD')
  })

  it('may not ask for a capability that nobody could have', () => {
    const table = casesOf((row) => [row.action === 'verifyCase' ? { ...row, by: 'verifyEverything' as CaseRow['by'] } : row])
    expect(workflowFaults(table)).toContain('verifyCase asks for the unknown capability verifyEverything')
  })

  it('may not start a clock that only closing would stop', () => {
    const table = casesOf((row) => [row.action === 'verifyCase' ? { ...row, stops: [] } : row])
    expect(workflowFaults(table)).toEqual(['nothing stops the clock verify'])
  })

  it('may not start a clock where the row that stops it lies behind', () => {
    expect(workflowFaults(withRow({ action: 'callBack', from: 'CALLBACK', to: 'CLOSED', starts: ['triage'] }))).toEqual([
      'nothing stops the clock triage',
    ])
  })

  it('may not name a clock that nothing starts', () => {
    const table = casesOf((row) => [{ ...row, starts: row.starts.filter((clock) => clock !== 'rating') }])
    expect(workflowFaults(table)).toContain('nothing starts the clock rating')
  })

  it('may not lead on from a final state', () => {
    expect(workflowFaults(withRow({ from: 'CLOSED', to: 'TRIAGE', starts: [] }))).toEqual(['CLOSED is final and yet a row leaves it'])
  })

  it('may not move summonses in a way their own table does not know', () => {
    expect(workflowFaults(withRow({ starts: [], summonses: 'vanish' as CaseRow['summonses'] }))).toEqual([
      'reportCase moves summonses in an unknown way',
    ])
  })

  it('may not strand a summons', () => {
    expect(workflowFaults(summonsesOf((row) => row.action !== 'accept'))).toEqual(
      expect.arrayContaining(['no row reaches a summons ACCEPTED', 'a summons SENT is a dead end']),
    )
  })
})
