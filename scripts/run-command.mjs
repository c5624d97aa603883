// Runs a command quietly, keeping what it says for the moment it fails.
import { spawn } from 'node:child_process'
import { root } from './repository.mjs'

/** Answers { code, output }; `isShown` lets the command write to the terminal itself. Throws only when it cannot be started. */
export function runCommand(command, args, { env = {}, isShown = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    })
    const said = []
    child.stdout?.on('data', (bytes) => said.push(bytes))
    child.stderr?.on('data', (bytes) => said.push(bytes))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output: Buffer.concat(said).toString() }))
  })
}

/** Runs a file with this very Node. */
export const runNode = (args, options) => runCommand(process.execPath, args, options)
