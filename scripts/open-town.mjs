// What `npm start` does once Node is known to be new enough: install, build, fill, listen, and stay until Ctrl-C.
import { existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { ExpectedError } from './expected-error.mjs'
import { installPackages } from './install-packages.mjs'
import { cloudFolder, localCloudOptions } from './local-environment.mjs'
import { showProgress } from './progress.mjs'
import { dataDir } from './repository.mjs'
import { forgetRunning, noteRunning, runningTown } from './running-town.mjs'

const defaultPort = 8787

function wantedPort() {
  const port = Number(process.env.PORT || defaultPort)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new ExpectedError(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`)
}

/** Asked before the long steps: nobody should wait a minute to hear that the port is taken. */
const isPortFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

async function refuseWhenTaken(port) {
  const running = await runningTown()
  if (running) {
    throw new ExpectedError(`邻里哨 is already open at ${running.url}/_stage/ (process ${running.processId}): stop that one first.`)
  }
  if (await isPortFree(port)) return
  throw new ExpectedError(
    `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
  )
}

/** Imported late: these need the packages that were installed a moment ago. */
async function prepare() {
  await installPackages()
  const { buildTargets } = await import('./build.mjs')
  const { copyTown, townSnapshot, townTargets } = await import('./demo-town.mjs')
  await buildTargets([...townTargets, 'h5'])
  mkdirSync(dataDir, { recursive: true })
  const snapshot = await townSnapshot()
  if (!existsSync(cloudFolder(dataDir))) copyTown(snapshot, dataDir)
  return snapshot
}

async function stayOpen(localCloud) {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    localCloud.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  const code = await localCloud.ended
  forgetRunning()
  if (!isStopping) throw new ExpectedError(`local-cloud ended by itself (${code}): the lines above say why. What was acknowledged is kept.`)
  console.log('\n邻里哨 is closed. Its data stays in .data; npm start opens it again.')
}

export async function openTown() {
  const port = wantedPort()
  await refuseWhenTaken(port)
  const snapshot = await prepare()
  const { runLocalCloud } = await import('./run-local-cloud.mjs')
  const localCloud = await showProgress('opening the town', () => runLocalCloud(localCloudOptions({ folder: dataDir, port, snapshot })))
  noteRunning(localCloud.url)
  console.log(`\n邻里哨 is open: ${localCloud.url}/_stage/\nCtrl-C closes it.`)
  await stayOpen(localCloud)
  process.exit(0)
}
