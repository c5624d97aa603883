/** Copies a whole town to a folder and brings it back: what every test and every start-over begins from. */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Cloud } from './cloud'
import { FILES_DIR } from './storage/file-store'
import { asMoment, readTown, TOWN_FILE, writeTown } from './town-file'
import { OUTBOX_FILE } from './wechat/outbox'

const BESIDE_DOCUMENTS = [FILES_DIR, OUTBOX_FILE, TOWN_FILE]

/** Writes documents, files, outbox and clock into `dir`, which then serves as a `snapshotDir` or a `dataDir`. */
export async function copyTown(cloud: Cloud, dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true })
  cloud.saveTown()
  await cloud.store.ask({ kind: 'copy', dir })
  copyBeside(cloud.options.dataDir, dir)
}

/**
 * Returns to the snapshot, or to an empty town: every instance that served is gone, so are faults, codes and pending checks.
 * `mayKeepInstances` spares the cold starts where functions remember nothing between calls.
 */
export async function resetTown(cloud: Cloud, mayKeepInstances = false): Promise<void> {
  const { dataDir, snapshotDir = null } = cloud.options
  cloud.timers.stop()
  cloud.mediaChecks.clear()
  cloud.phoneCodes.clear()
  cloud.faults.clear()
  if (!mayKeepInstances) await cloud.pool.dropServed()
  await cloud.store.ask({ kind: 'replace', snapshotDir })
  copyBeside(snapshotDir, dataDir)
  cloud.outbox.reload()
  const town = snapshotDir ? readTown(snapshotDir) : null
  cloud.clock.restore(town && asMoment(town.clock))
  cloud.timers.skipTo(town?.checkedUntilMs ?? cloud.clock.nowMs())
  writeTown(dataDir, { clock: cloud.clock.state(), checkedUntilMs: cloud.timers.checkedUntilMs() })
  cloud.timers.start()
  void cloud.pool.warm(cloud.options.warmFunctions)
}

function copyBeside(from: string | null, to: string): void {
  for (const name of BESIDE_DOCUMENTS) {
    rmSync(path.join(to, name), { recursive: true, force: true })
    if (from && existsSync(path.join(from, name))) cpSync(path.join(from, name), path.join(to, name), { recursive: true })
  }
}
