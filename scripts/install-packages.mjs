// Installs the npm packages when they are missing or the lock file has changed; needs nothing but Node and npm.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ExpectedError } from './expected-error.mjs'
import { showProgress } from './progress.mjs'
import { inRepository } from './repository.mjs'
import { runCommand, runNode } from './run-command.mjs'

const lockFile = inRepository('package-lock.json')
const installedMark = inRepository('node_modules', '.linli-installed')
/** What npm itself notes about the folder it has just filled; written last, so a broken-off install has none. */
const npmNote = inRepository('node_modules', '.package-lock.json')

const hashOfLock = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** True when somebody ran `npm ci` by hand: every package that is not optional lies there in the locked version. */
function isInstalledByHand() {
  const installed = packagesOf(npmNote)
  return Object.entries(packagesOf(lockFile)).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  )
}

function isInstalled() {
  if (!existsSync(npmNote)) return false
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === hashOfLock()) return true
  return isInstalledByHand()
}

/** Under `npm start` npm names its own file; otherwise the npm of the path is used. */
function runNpmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--yes']
  const npmFile = process.env.npm_execpath
  if (npmFile?.endsWith('.js')) return runNode([npmFile, ...args])
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

export async function installPackages() {
  if (!isInstalled()) {
    const { code, output } = await showProgress('installing packages', runNpmCi)
    if (code !== 0) {
      const why = output.trim().split('\n').slice(-12).join('\n')
      throw new ExpectedError(`${why}\nInstalling the packages failed (npm ci ended with ${code}): is the network there? Then start again.`)
    }
  }
  writeFileSync(installedMark, hashOfLock())
}
