/** Saves the town's clock and how far its timers have been fired, so that a restart goes on from there. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ClockState } from './time/town-clock'

export interface TownState {
  clock: ClockState
  checkedUntilMs: number
}

/** The folder the file was written in tells a town that was down from a copy of one. */
type SavedTown = TownState & { home: string }

export const TOWN_FILE = 'town.json'

/**
 * Null in a folder that never was a town. A copied folder is a moment: the real time since the copy has not passed in it,
 * whereas a town that was down goes on living.
 */
export function readTown(dataDir: string): TownState | null {
  const file = path.join(dataDir, TOWN_FILE)
  if (!existsSync(file)) return null
  const { clock, checkedUntilMs, home } = JSON.parse(readFileSync(file, 'utf8')) as SavedTown
  return { clock: home === path.resolve(dataDir) ? clock : asMoment(clock), checkedUntilMs }
}

export const asMoment = (clock: ClockState): ClockState => ({ ...clock, realMs: Date.now() })

/** Replaces the file in one step: a kill leaves the old one or the new one. */
export function writeTown(dataDir: string, town: TownState): void {
  const file = path.join(dataDir, TOWN_FILE)
  const saved: SavedTown = { ...town, home: path.resolve(dataDir) }
  writeFileSync(`${file}.part`, JSON.stringify(saved), { flush: true })
  renameSync(`${file}.part`, file)
}
