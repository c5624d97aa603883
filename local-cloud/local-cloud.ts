/** Starts a local-cloud from an options file: one line of JSON says where it listens, one sentence why it cannot. */
import type { Server } from 'node:http'
import { type Cloud, openCloud } from './cloud'
import { listen, openDoors } from './doors/doors'
import { readOptions } from './options'

const PORT_TAKEN_EXIT = 3

// Functions run in UTC on the real platform; whoever forgets the time zone must find out here.
process.env.TZ = 'UTC'

async function start(file: string): Promise<void> {
  const options = readOptions(file)
  const { server, baseUrl } = await listen(options.port)
  const opening = openCloud(options, baseUrl)
  openDoors(server, opening)
  const cloud = await opening
  closeOnSignal(cloud, server)
  cloud.timers.start()
  void cloud.pool.warm(options.warmFunctions)
  process.stdout.write(`${JSON.stringify({ listening: cloud.baseUrl })}\n`)
}

function closeOnSignal(cloud: Cloud, server: Server): void {
  let isClosing = false
  const close = async () => {
    if (isClosing) return
    isClosing = true
    server.close()
    server.closeAllConnections()
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
}

function explain(error: NodeJS.ErrnoException & { port?: number }): void {
  const isTaken = error.code === 'EADDRINUSE'
  process.stderr.write(isTaken ? `Port ${error.port} is taken by another program: stop it or choose another port.\n` : `${error.message}\n`)
  process.exit(isTaken ? PORT_TAKEN_EXIT : 1)
}

const file = process.argv[2]
if (file) start(file).catch(explain)
else explain(new Error('usage: local-cloud <options.json>'))
