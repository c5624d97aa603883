// The lane of the inbox a state stands in: stored with the case, so that a chip is one indexed query.
import type { CaseState } from '../../../types/cases/case-words'

export type CaseLane = 'triage' | 'working' | 'verify' | 'callback' | 'ended'

// biome-ignore format: a table is read by its columns
const lanes: Record<CaseState, CaseLane> = {
  SUBMITTED:            'triage',
  HELD:                 'triage',
  TRIAGE:               'triage',
  WHISTLED:             'working',
  IN_PROGRESS:          'working',
  RESOLUTION_SUBMITTED: 'working',
  VERIFYING:            'verify',
  CALLBACK:             'callback',
  DECLINED:             'ended',
  CLOSED:               'ended',
}

export const laneOf = (state: CaseState): CaseLane => lanes[state]
