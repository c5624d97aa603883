// Why a unit's part came back: the check, rating or call after its last hand-in that did not find it done.
import type { CaseView, EntryView, SummonsView } from '../../../../../types/cases/case-view'

const handIns = ['finishPart', 'submitResolution']

const isRefused = ({ what, facts: { passed, solved } }: EntryView): boolean =>
  what === 'verifyCase' ? passed === false : (what === 'rateCase' || what === 'callBack') && solved !== undefined && solved !== 'yes'

/** Undefined for a part that is called for the first time, and for one that is handed in again. */
export function sentBackEntry({ timeline }: CaseView, { state, unitId }: SummonsView): EntryView | undefined {
  if (state !== 'ANSWERED') return undefined
  const entries = [...timeline].reverse()
  const lastHandIn = entries.findIndex(({ what, who }) => handIns.includes(what) && who.unitId === unitId)
  return entries.slice(0, Math.max(lastHandIn, 0)).find(isRefused)
}
