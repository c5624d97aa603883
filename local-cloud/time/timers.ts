/** Fires the functions' timers by the town clock: as it runs, as it jumps, and once for what fell due while the process was down. */
import type { Cron } from './cron'
import type { TownClock } from './town-clock'

export interface Timer {
  function: string
  name: string
  cron: Cron
  /** The seven fields as declared. */
  config: string
}

export interface AdvanceOptions {
  /** Further town instants (milliseconds) at which every timer fires. */
  stops?: number[]
  /** A timer fires at most once in this span of town time, so that weeks pass in seconds. 0 fires every one. */
  atMostEveryMs?: number
}

export interface Timers {
  /** Catches up, then follows the running clock. */
  start(): void
  stop(): void
  /** Moves the clock to an instant, firing what falls due on the way, in order, each awaited. Answers how many fired. */
  advanceTo(townMs: number, options?: AdvanceOptions): Promise<number>
  /** Fires timers now; without names, all of them. Answers how many fired. */
  fire(functions?: string[]): Promise<number>
  /** To be called after the clock was set: what lies between is not fired, or what lies after `checkedUntilMs` only. */
  skipTo(checkedUntilMs: number): void
  /** Everything due up to this town instant has been fired. */
  checkedUntilMs(): number
  next(): { function: string; name: string; config: string; nextDueAt: string | null }[]
}

const LONGEST_WAIT_MS = 30_000
const SHORTEST_WAIT_MS = 20

export function createTimers(
  clock: TownClock,
  timers: Timer[],
  savedCheckedUntilMs: number | null,
  fireTimer: (timer: Timer) => Promise<void>,
): Timers {
  let checkedUntilMs = savedCheckedUntilMs ?? clock.nowMs()
  let alarm: NodeJS.Timeout | undefined
  let isStopped = true
  let turn: Promise<unknown> = Promise.resolve()
  // One thing at a time: a jump, a tick and a hand-fired timer wait for each other.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }

  const fireAll = async (due: Timer[]) => {
    for (const timer of due) await fireTimer(timer)
    return due.length
  }
  const soonest = (afterMs: number) => {
    const dues = timers.map((timer) => timer.cron.nextAfter(afterMs)).filter((due) => due !== null)
    return dues.length > 0 ? Math.min(...dues) : null
  }
  const tick = async () => {
    const nowMs = clock.nowMs()
    const due = dueBetween(timers, checkedUntilMs, nowMs)
    checkedUntilMs = Math.max(checkedUntilMs, nowMs)
    await fireAll(due)
  }
  const setAlarm = () => {
    clearTimeout(alarm)
    const { rate } = clock.state()
    if (isStopped || rate === 0) return
    const next = soonest(checkedUntilMs)
    const waitMs = next === null ? LONGEST_WAIT_MS : (next - clock.nowMs()) / rate
    alarm = setTimeout(() => void inTurn(tick).finally(setAlarm), Math.min(Math.max(waitMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS))
    alarm.unref()
  }
  const advance = async (targetMs: number, { stops = [], atMostEveryMs = 0 }: AdvanceOptions) => {
    const lastFired = new Map<Timer, number>()
    let fired = 0
    for (;;) {
      const dueMs = soonest(checkedUntilMs)
      const stopMs = stops.filter((stop) => stop > checkedUntilMs).sort((left, right) => left - right)[0]
      const at = Math.min(dueMs ?? Number.POSITIVE_INFINITY, stopMs ?? Number.POSITIVE_INFINITY)
      if (at > targetMs) break
      const due = dueBetween(timers, checkedUntilMs, at).filter(
        (timer) => at - (lastFired.get(timer) ?? Number.NEGATIVE_INFINITY) >= atMostEveryMs,
      )
      checkedUntilMs = at
      const firing = at === stopMs ? timers : due
      if (firing.length === 0) continue
      clock.moveTo(Math.max(at, clock.nowMs()))
      for (const timer of firing) lastFired.set(timer, at)
      fired += await fireAll(firing)
    }
    clock.moveTo(Math.max(targetMs, clock.nowMs()))
    checkedUntilMs = targetMs
    return fired
  }

  return {
    start: () => {
      isStopped = false
      void inTurn(tick).finally(setAlarm)
    },
    stop: () => {
      isStopped = true
      clearTimeout(alarm)
    },
    advanceTo: (townMs, options = {}) => inTurn(() => advance(townMs, options)).finally(setAlarm),
    fire: (functions) => inTurn(() => fireAll(timers.filter((timer) => !functions || functions.includes(timer.function)))),
    skipTo: (townMs) => {
      checkedUntilMs = townMs
      setAlarm()
    },
    checkedUntilMs: () => checkedUntilMs,
    next: () =>
      timers.map(({ function: functionName, name, config, cron }) => {
        const dueMs = cron.nextAfter(Math.max(checkedUntilMs, clock.nowMs()))
        return { function: functionName, name, config, nextDueAt: dueMs === null ? null : new Date(dueMs).toISOString() }
      }),
  }
}

/** Each timer with a due instant in (fromMs, toMs], once, in the order of its first. */
function dueBetween(timers: Timer[], fromMs: number, toMs: number): Timer[] {
  return timers
    .map((timer) => ({ timer, dueMs: timer.cron.nextAfter(fromMs) }))
    .filter((due): due is { timer: Timer; dueMs: number } => due.dueMs !== null && due.dueMs <= toMs)
    .sort((left, right) => left.dueMs - right.dueMs)
    .map(({ timer }) => timer)
}
