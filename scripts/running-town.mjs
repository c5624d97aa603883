// Notes which process keeps the data folder open, so that a second start says so instead of harming the data.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from './repository.mjs'

const noteFile = join(dataDir, 'running.json')

function isAlive(processId) {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' // it lives, and belongs to somebody else
  }
}

/** Process ids are used again after a kill, so the address must answer too. */
const answers = (url) =>
  fetch(`${url}/_control/state`, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  )

/** Answers { processId, url } of the start that holds the data folder, or nothing. */
export async function runningTown() {
  try {
    const note = JSON.parse(readFileSync(noteFile, 'utf8'))
    return isAlive(note.processId) && (await answers(note.url)) ? note : undefined
  } catch {
    return undefined // no note, or one cut short by a kill
  }
}

export const noteRunning = (url) => writeFileSync(noteFile, `${JSON.stringify({ processId: process.pid, url })}\n`)
export const forgetRunning = () => rmSync(noteFile, { force: true })
