/** What the main thread and a function's thread say to each other. */
import type { ClockState } from '../time/town-clock'

export interface FunctionCall {
  /** JSON text: an event crosses a wire on the real platform, so it does here. */
  event: string
  environment: Record<string, string>
  context: { request_id: string; function_name: string; time_limit_in_ms: number; memory_limit_in_mb: number }
  clock: ClockState
}

export type FunctionNews =
  | { kind: 'ready' }
  | { kind: 'answer'; json: string }
  | { kind: 'failure'; message: string }
  | { kind: 'line'; level: string; line: string }
