// Finds a Chrome or Chromium for the journeys, on any machine, without ever skipping silently.
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ExpectedError } from './expected-error.mjs'
import { showProgress } from './progress.mjs'
import { inRepository } from './repository.mjs'
import { runCommand } from './run-command.mjs'

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.HOME ?? '', 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((place) =>
    join(process.env[place] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
}

const onThePath = () => (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

/** A file that is there may still not run (a snap stub, missing libraries). On Windows --version would open a window. */
async function isRunning(file) {
  if (process.platform === 'win32') return true
  const { code, output } = await runCommand(file, ['--version', '--no-sandbox']).catch(() => ({ code: 1, output: '' }))
  return code === 0 && /chrom/i.test(output)
}

async function firstRunning(files) {
  for (const file of files) if (existsSync(file) && (await isRunning(file))) return file
  return undefined
}

const namedByTheEnvironment = async () => {
  const file = process.env.CHROME_PATH
  if (!file) return undefined
  if (existsSync(file) && (await isRunning(file))) return file
  throw new ExpectedError(`CHROME_PATH names ${file}, which is no Chrome that runs.`)
}

const installed = () => firstRunning([...(usualPlaces[process.platform] ?? []), ...onThePath()])

/** The npm package carries a compressed Chromium for Linux, and beside it the libraries that a bare machine lacks. */
const carried = async () => {
  if (process.platform !== 'linux') return undefined
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const file = await showProgress('unpacking chromium', () => chromium.executablePath())
  if (await isRunning(file)) return file
  await inflate(inRepository('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'))
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib')) // sets LD_LIBRARY_PATH for every child from now on
  return (await isRunning(file)) ? file : undefined
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && readdirSync('/usr/bin').includes('apt-get')

const fromDebian = async () => {
  if (!isRootOnDebian()) return undefined
  console.log('No browser runs here: installing the Debian package chromium (apt-get install chromium).')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const install = async () => {
    await runCommand('apt-get', ['update', '-q'], { env })
    return runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
  }
  const { code, output } = await showProgress('installing chromium', install)
  if (code !== 0) console.error(output.trim().split('\n').slice(-5).join('\n'))
  return firstRunning(['/usr/bin/chromium'])
}

/** Answers the path of a browser that runs; throws one sentence when there is none. */
export async function findBrowser() {
  for (const look of [namedByTheEnvironment, installed, carried, fromDebian]) {
    const file = await look()
    if (file) return file
  }
  throw new ExpectedError('No Chrome or Chromium runs here: install one, or name it with CHROME_PATH, then run the tests again.')
}
