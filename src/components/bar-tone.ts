// The one rule for the colour of every time bar.

export type BarState = 'running' | 'over' | 'done'
export type BarTone = 'unit' | 'waiting' | 'danger' | 'over' | 'done'

/** `left` is the fraction of the working time that is left, 0 to 1: above half calm, a fifth to half amber, under a fifth wine. */
export function barTone(left: number, state: BarState): BarTone {
  if (state !== 'running') return state
  if (left > 0.5) return 'unit'
  return left >= 0.2 ? 'waiting' : 'danger'
}
