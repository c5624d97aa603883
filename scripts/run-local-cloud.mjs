// Runs local-cloud as a child process and waits until it listens.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ExpectedError } from './expected-error.mjs'
import { cacheDir, inRepository, localCloudDir, root } from './repository.mjs'

/** The options hold keys: the file is private and gone as soon as it has been read. */
function writeOptions(options) {
  mkdirSync(cacheDir, { recursive: true })
  const folder = mkdtempSync(join(cacheDir, 'local-cloud-'))
  writeFileSync(join(folder, 'options.json'), JSON.stringify(options), { mode: 0o600 })
  return folder
}

/** Its own process group: Ctrl-C reaches the command, which then stops it in order. */
const spawnLocalCloud = (optionsFile) =>
  spawn(
    process.execPath,
    ['--require', inRepository('scripts', 'stop-with-parent.cjs'), join(localCloudDir, 'local-cloud.cjs'), optionsFile],
    {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  )

async function waitUntilListening(child) {
  const said = []
  child.stderr.on('data', (bytes) => said.push(bytes))
  const listening = once(createInterface({ input: child.stdout }), 'line').then(([line]) => JSON.parse(line).listening)
  const ended = once(child, 'close').then(([code, signal]) => {
    throw new ExpectedError(Buffer.concat(said).toString().trim() || `local-cloud ended with ${code ?? signal} before it listened.`)
  })
  ended.catch(() => {}) // it ends some day: only an end before it listens is a failure
  return Promise.race([listening, ended])
}

/** Answers { url, ended, stop }: `ended` resolves with the exit code, `stop` closes it cleanly. */
export async function runLocalCloud(options) {
  const folder = writeOptions(options)
  const child = spawnLocalCloud(join(folder, 'options.json'))
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  try {
    return { url: await waitUntilListening(child), ended, stop }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
