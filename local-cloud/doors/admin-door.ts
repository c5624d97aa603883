/** The wire of the SDK: every database, storage, function and open API call of a function instance comes in here. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Cloud, newId } from '../cloud'
import { CloudError, describeError } from '../cloud-error'
import type { FunctionInstance } from '../functions/function-instance'
import { nestedCaller, SOURCES } from '../functions/wechat-context'
import { runStorageAction, type StoragePayload } from '../storage/storage-actions'
import type { ActionCost, DatabasePayload } from '../store/database-actions'
import { callOpenApi } from '../wechat/open-api'
import { readOpenApiInput, writeOpenApiOutput } from '../wechat/open-api-codec'
import { answerBytes, answerJson } from './answer'
import { HttpRefusal } from './http-refusal'
import { readBody } from './read-body'
import { readMultipart } from './read-multipart'

interface WirePayload extends DatabasePayload, StoragePayload {
  action: string
  function_name?: string
  request_data?: string
  apiName?: string
  requestData?: Buffer
}

interface WireResult {
  /** Merged into the answer's envelope; a Buffer is an open API's answer. */
  body: object | Buffer
  cost: ActionCost | null
}

const LARGEST_CALL_BYTES = 32 * 1024 * 1024

/** `/admin/<instance>`: the address each instance was given, so that the wire knows who speaks. */
export async function openAdminDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const instance = cloud.pool.instance(url.pathname.split('/')[2] ?? '')
  const payload = readPayload(await readBody(request, LARGEST_CALL_BYTES), request.headers['content-type'] ?? '')
  const speaker = { function: instance?.config.name ?? null, invocation: instance?.invocation?.id ?? null }
  const startedMs = performance.now()
  const { answer, cost, code } = await answerCall(cloud, payload, instance)
  if (cost?.hasWritten) cloud.writes += 1
  const { examined = 0, returned = 0, plan = '' } = cost ?? {}
  const action = payload.action === 'wx.openApi' ? `openapi.${payload.apiName}` : payload.action
  const ms = Math.round((performance.now() - startedMs) * 100) / 100
  cloud.wire.add({ ...speaker, action, collection: payload.collectionName ?? null, ms, examined, returned, plan, code })
  await killIfOrdered(cloud, instance, 'after', payload.action)
  if (Buffer.isBuffer(answer)) answerBytes(response, answer, 'application/octet-stream')
  else answerJson(response, answer)
}

/** The platform's envelope: `{ requestId, … }`, or `{ requestId, code, message }`. An open API answers in bytes. */
async function answerCall(cloud: Cloud, payload: WirePayload, instance: FunctionInstance | null) {
  const requestId = randomUUID()
  try {
    await killIfOrdered(cloud, instance, 'before', payload.action)
    const { body, cost } = await perform(cloud, payload, instance)
    return { answer: Buffer.isBuffer(body) ? body : { requestId, ...body }, cost, code: null }
  } catch (error) {
    const described = describeError(error)
    return { answer: { requestId, ...described }, cost: null, code: described.code }
  }
}

async function killIfOrdered(cloud: Cloud, instance: FunctionInstance | null, when: 'before' | 'after', action: string): Promise<void> {
  if (!instance || !cloud.faults.takeKill(instance.config.name, when, action)) return
  await instance.kill()
  if (when === 'before') throw new CloudError('INSTANCE_KILLED', 'the instance was killed before this action, as ordered')
}

function readPayload(body: Buffer, contentType: string): WirePayload {
  if (!contentType.startsWith('multipart/')) return readJson(body)
  const parts = readMultipart(body, contentType)
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  return { action: text('action'), apiName: text('apiName'), requestData: parts.get('requestData') ?? Buffer.alloc(0), collectionName: '' }
}

function readJson(body: Buffer): WirePayload {
  try {
    return JSON.parse(body.toString('utf8')) as WirePayload
  } catch {
    throw new HttpRefusal(400, 'the body is not JSON')
  }
}

async function perform(cloud: Cloud, payload: WirePayload, instance: FunctionInstance | null): Promise<WireResult> {
  const { action } = payload
  if (action.startsWith('database.')) {
    const request = { kind: 'answer', action: action.slice('database.'.length), payload, townNowMs: cloud.clock.nowMs() } as const
    const { answer, cost } = await cloud.store.ask(request)
    return { body: answer as object, cost }
  }
  if (action.startsWith('storage.')) return { body: { data: runStorageAction(action, payload, cloud) }, cost: null }
  if (action === 'functions.invokeFunction')
    return { body: { data: { response_data: await invokeNested(cloud, payload, instance) } }, cost: null }
  if (action === 'wx.openApi') return { body: openApi(cloud, payload), cost: null }
  throw new CloudError('INVALID_ACTION', `local-cloud does not emulate ${action}`)
}

function invokeNested(cloud: Cloud, payload: WirePayload, instance: FunctionInstance | null): Promise<string> {
  const caller = nestedCaller(instance?.invocation?.caller ?? { source: SOURCES.operator })
  return cloud.pool.invoke(payload.function_name ?? '', JSON.parse(payload.request_data || '{}'), caller)
}

function openApi(cloud: Cloud, { apiName = '', requestData = Buffer.alloc(0) }: WirePayload): Buffer {
  const { outbox, mediaChecks, phoneCodes, faults } = cloud
  const answer = callOpenApi(apiName, readOpenApiInput(requestData), { outbox, mediaChecks, phoneCodes, fault: faults.openApi, newId })
  return writeOpenApiOutput(answer)
}
