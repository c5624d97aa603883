/** The town's own clock: may stand still, run with real time or 600 times faster, and jump; leases and timeouts never use it. */

export type ClockRate = 0 | 1 | 600

export interface ClockState {
  /** The town's instant at the real instant `realMs`, both in milliseconds since 1970. */
  townMs: number
  realMs: number
  rate: ClockRate
}

export interface TownClock {
  nowMs(): number
  now(): Date
  state(): ClockState
  moveTo(townMs: number): void
  setRate(rate: ClockRate): void
  /** Goes on from a saved state, or begins anew. */
  restore(saved: ClockState | null): void
}

/** Reads a state: also used inside function workers, which get the state with each call. */
export const townMsAt = ({ townMs, realMs, rate }: ClockState, nowRealMs: number): number => townMs + (nowRealMs - realMs) * rate

/**
 * Begins at `startMs`, or goes on from a saved state. While the process was down the town lived at the speed of real time
 * (or stood still, if it was told to), so a fast clock left overnight does not skip months.
 */
export function createTownClock(startMs: number, saved: ClockState | null): TownClock {
  const begun = (from: ClockState | null): ClockState => (from ? resumed(from) : { townMs: startMs, realMs: Date.now(), rate: 1 })
  let state = begun(saved)
  const nowMs = () => Math.floor(townMsAt(state, Date.now()))
  return {
    nowMs,
    now: () => new Date(nowMs()),
    state: () => ({ townMs: nowMs(), realMs: Date.now(), rate: state.rate }),
    moveTo: (townMs) => {
      state = { townMs, realMs: Date.now(), rate: state.rate }
    },
    setRate: (rate) => {
      state = { townMs: nowMs(), realMs: Date.now(), rate }
    },
    restore: (from) => {
      state = begun(from)
    },
  }
}

function resumed(saved: ClockState): ClockState {
  const nowRealMs = Date.now()
  const slow = { ...saved, rate: saved.rate === 0 ? 0 : 1 } as ClockState
  return { townMs: townMsAt(slow, Math.max(nowRealMs, saved.realMs)), realMs: nowRealMs, rate: saved.rate }
}
