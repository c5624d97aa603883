// Lets the package's own timers run until something holds; a state that never comes fails by the test's time limit.
import { setImmediate } from 'node:timers/promises'

export async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await setImmediate()
}
