// Runs a command quietly, keeping what it says for the moment it fails.
import { spawn } from 'node:child_process'
import { root } from './repository.mjs'

/**
 * Answers { code, output }; throws only when the command cannot be started. `isErrorShown` lets its stderr through to the
 * terminal; after `longest` milliseconds it is killed and the code is the signal.
 */
export function runCommand(command, args, { env = {}, isErrorShown = false, longest } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', isErrorShown ? 'inherit' : 'pipe'],
      ...(longest && { timeout: longest, killSignal: 'SIGKILL' }),
    })
    const said = []
    child.stdout.on('data', (bytes) => said.push(bytes))
    child.stderr?.on('data', (bytes) => said.push(bytes))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output: Buffer.concat(said).toString() }))
  })
}

/** Runs a file with this very Node. */
export const runNode = (args, options) => runCommand(process.execPath, args, options)
