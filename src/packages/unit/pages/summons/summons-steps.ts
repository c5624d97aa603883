// Which steps a unit may take on its own summons now, from what the view offers.
import type { HandInAction } from '@/features/hand-in-work/hand-in-work-sheet'
import type { CaseView, SummonsView } from '../../../../../types/cases/case-view'
import type { CaseAction } from '../../../../../types/cases/case-words'

export type SummonsSteps = {
  mayAnswer: boolean
  /** The one that ends this unit's part. */
  handIn: HandInAction | undefined
  mayRecord: boolean
  mayContact: boolean
}

/** Mine, and where one person stands for several units, the one that can still do something. */
export function mySummons({ summonses, availableActions }: CaseView): SummonsView | undefined {
  const mine = summonses.filter(({ isMine }) => isMine)
  return mine.find(({ unitId }) => availableActions.some((offered) => offered.unitId === unitId)) ?? mine[0]
}

export function summonsSteps({ availableActions }: CaseView, { unitId }: SummonsView): SummonsSteps {
  const isOffered = (action: CaseAction) => availableActions.some((offered) => offered.action === action && offered.unitId === unitId)
  return {
    mayAnswer: isOffered('answerSummons'),
    handIn: isOffered('submitResolution') ? 'submitResolution' : isOffered('finishPart') ? 'finishPart' : undefined,
    mayRecord: isOffered('recordProgress'),
    mayContact: availableActions.some(({ action }) => action === 'contactResident'),
  }
}
