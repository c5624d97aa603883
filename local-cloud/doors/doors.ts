/** One port, loopback only: sends every request to its door and turns refusals and errors into answers without a stack. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Cloud } from '../cloud'
import { CloudError, describeError } from '../cloud-error'
import { openAdminDoor } from './admin-door'
import { answerJson } from './answer'
import { openControlDoor } from './control-door'
import { openFileDoor, openFileUploadDoor } from './file-doors'
import { HttpRefusal } from './http-refusal'
import { openCallDoor, openPhoneCodeDoor, openUploadDoor } from './person-doors'
import { openStaticDoor } from './static-door'

type Door = (cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

const DOORS: { method: string; prefix: string; open: Door }[] = [
  { method: 'POST', prefix: '/admin', open: openAdminDoor },
  { method: 'POST', prefix: '/call/', open: openCallDoor },
  { method: 'POST', prefix: '/upload', open: openUploadDoor },
  { method: 'POST', prefix: '/wechat/phone-code', open: openPhoneCodeDoor },
  { method: 'GET', prefix: '/files/', open: openFileDoor },
  { method: 'PUT', prefix: '/cos/', open: openFileUploadDoor },
  { method: 'GET', prefix: '/_control/', open: openControlDoor },
  { method: 'POST', prefix: '/_control/', open: openControlDoor },
  { method: '', prefix: '/', open: openStaticDoor },
]

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Takes the port. Rejects with the system's error when it is taken. */
export function listen(port: number): Promise<{ server: Server; baseUrl: string }> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ server, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
  })
}

/** Serves every request, those that come early as soon as the cloud is open. */
export function openDoors(server: Server, opening: Promise<Cloud>): void {
  server.on('request', async (request, response) => {
    const cloud = await opening.catch(() => null)
    if (cloud) await serve(cloud, request, response)
    else response.destroy()
  })
}

async function serve(cloud: Cloud, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    refuseStrangers(request)
    const url = new URL(request.url ?? '/', cloud.baseUrl)
    const door = DOORS.find(({ method, prefix }) => url.pathname.startsWith(prefix) && (!method || method === request.method))
    await door?.open(cloud, request, response, url)
  } catch (error) {
    answerError(response, error)
  }
}

/** Another site open in the same browser must not reach these doors, be it by a form or by a name that points here. */
function refuseStrangers(request: IncomingMessage): void {
  const { host = '', origin } = request.headers
  if (!LOOPBACK.test(host) || (origin !== undefined && origin !== `http://${host}`))
    throw new HttpRefusal(403, 'only this computer may call')
}

function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const { message } = describeError(error)
  if (error instanceof HttpRefusal) answerJson(response, { errCode: error.errCode, errMsg: message }, error.status)
  else if (error instanceof CloudError || error instanceof URIError) answerJson(response, { errCode: -501000, errMsg: message }, 400)
  else answerJson(response, { errCode: -1, errMsg: message }, 500)
}
