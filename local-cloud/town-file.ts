/** Saves the town's clock and how far its timers have been fired, so that a restart goes on from there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ClockState } from './time/town-clock'

export interface TownState {
  clock: ClockState
  checkedUntilMs: number
}

export const TOWN_FILE = 'town.json'

export function readTown(dataDir: string): TownState | null {
  const file = path.join(dataDir, TOWN_FILE)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TownState) : null
}

/** Replaces the file in one step: a kill leaves the old one or the new one. */
export function writeTown(dataDir: string, town: TownState): void {
  const file = path.join(dataDir, TOWN_FILE)
  writeFileSync(`${file}.part`, JSON.stringify(town), { flush: true })
  renameSync(`${file}.part`, file)
}
