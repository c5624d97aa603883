/** The doors through which a person's phone comes: calling a function, uploading a file, asking WeChat for a phone code. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from '../cloud'
import { CloudError, describeError } from '../cloud-error'
import { APPID, SOURCES } from '../functions/wechat-context'
import { answerJson } from './answer'
import { HttpRefusal } from './http-refusal'
import { readBody, readJsonObject } from './read-body'

const LARGEST_EVENT_BYTES = 1024 * 1024

/** `POST /call/<function>`: the body is the event; answers what the function returned. Its failure is 502, as the client's SDK would fail. */
export async function openCallDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const openid = readOpenid(request)
  const name = decodeURIComponent(url.pathname.slice('/call/'.length))
  const event = await readJsonObject(request, LARGEST_EVENT_BYTES)
  try {
    // WeChat adds userInfo to the event of every call a client makes; a client cannot replace it.
    const json = await cloud.pool.invoke(name, { ...event, userInfo: { appId: APPID, openId: openid } }, { source: SOURCES.client, openid })
    if (cloud.faults.takeDroppedAnswer(name)) response.destroy()
    else answerJson(response, JSON.parse(json))
  } catch (error) {
    if (error instanceof CloudError && error.code === 'FUNCTION_NOT_FOUND')
      throw new HttpRefusal(404, `cloud.callFunction:fail ${error.message}`)
    throw new HttpRefusal(502, `cloud.callFunction:fail ${describeError(error).message}`, -1)
  }
}

/** `POST /upload?path=`: a client's upload, only where the rules let clients create, never over an existing file. */
export async function openUploadDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  readOpenid(request)
  const { clientMayCreate, maxBytes } = cloud.storageRules
  const cloudPath = url.searchParams.get('path') ?? ''
  const bytes = await readBody(request, maxBytes)
  if (!clientMayCreate.some((prefix) => cloudPath.startsWith(prefix)))
    throw new HttpRefusal(403, 'cloud.uploadFile:fail permission denied', -503002)
  if (cloud.files.has(cloudPath)) throw new HttpRefusal(409, 'cloud.uploadFile:fail the file exists', -503002)
  cloud.files.write(cloudPath, bytes)
  answerJson(response, { fileID: cloud.files.fileIdOf(cloudPath) })
}

/** `POST /wechat/phone-code`: what WeChat's phone button gives the page. */
export async function openPhoneCodeDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const code = cloud.phoneCodes.issue(readOpenid(request))
  if (!code) throw new HttpRefusal(404, 'getPhoneNumber:fail this person has no phone here', -1)
  answerJson(response, { code })
}

/** Who holds the phone. All digits are refused: the SDK would turn them into another number (wx-server-sdk 4.0.2, getWXContext). */
function readOpenid(request: IncomingMessage): string {
  const openid = request.headers['x-local-openid']
  if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid)) throw new HttpRefusal(401, 'the header x-local-openid names nobody')
  if (/^\d+$/.test(openid)) throw new HttpRefusal(401, 'an openid of digits only is corrupted by the SDK: use one with a letter')
  return openid
}
