// One person's phone: calls by contract, photo uploads and WeChat's phone button, as the client would do them.
import { randomUUID } from 'node:crypto'
import type { ActionName, FunctionName, InputOf, OutputOf } from '../../types/calls'
import { type Answer, contractVersion } from '../../types/envelope'
import type { Receipt } from '../../types/files/file-calls'

export type Phone = {
  openid: string
  /** The whole answer, refused or not. The same `requestId` is a retry. */
  ask: <F extends FunctionName, A extends ActionName<F>>(
    functionName: F,
    action: A,
    input: InputOf<F, A>,
    requestId?: string,
  ) => Promise<Answer<OutputOf<F, A>>>
  /** What the call answered; throws when it was refused. */
  does: <F extends FunctionName, A extends ActionName<F>>(
    functionName: F,
    action: A,
    input: InputOf<F, A>,
    requestId?: string,
  ) => Promise<OutputOf<F, A>>
  /** Any event at all, such as a forged one. */
  sends: (functionName: string, event: unknown) => Promise<{ status: number; body: Answer<unknown> }>
  /** Puts bytes where a ticket says; answers the file's id, or null when the storage refused. */
  uploads: (cloudPath: string, bytes: Buffer) => Promise<string | null>
  /** Ticket, upload and confirmation in one. */
  sendsPhoto: (bytes: Buffer) => Promise<Receipt>
  pressesPhoneButton: () => Promise<string>
}

export const newRequestId = (): string => randomUUID()

/** `url` is local-cloud's address. */
export const phoneOf = (url: string, openid: string): Phone => {
  const post = (address: string, body: string | Buffer) =>
    fetch(`${url}${address}`, {
      method: 'POST',
      headers: { 'x-local-openid': openid },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })

  const sends: Phone['sends'] = async (functionName, event) => {
    const response = await post(`/call/${functionName}`, JSON.stringify(event))
    return { status: response.status, body: (await response.json()) as Answer<unknown> }
  }

  const ask: Phone['ask'] = async (functionName, action, input, requestId = newRequestId()) => {
    const { body } = await sends(functionName, { action, input, requestId, contractVersion })
    return body as Answer<OutputOf<typeof functionName, typeof action>>
  }

  const does: Phone['does'] = async (functionName, action, input, requestId) => {
    const answer = await ask(functionName, action, input, requestId)
    if (!answer.ok) throw new Error(`${openid}: ${functionName}.${action} was refused with ${JSON.stringify(answer.error)}`)
    return answer.data
  }

  const uploads: Phone['uploads'] = async (cloudPath, bytes) => {
    const response = await post(`/upload?path=${encodeURIComponent(cloudPath)}`, bytes)
    return response.ok ? ((await response.json()) as { fileID: string }).fileID : null
  }

  const sendsPhoto: Phone['sendsPhoto'] = async (bytes) => {
    const { ticket, cloudPath } = await does('files', 'requestUpload', { bytes: bytes.length })
    const fileId = await uploads(cloudPath, bytes)
    if (!fileId) throw new Error(`${openid}: the upload was refused`)
    const { photoId, receipt } = await does('files', 'confirmUpload', { ticket, fileId })
    return { photoId, receipt }
  }

  const pressesPhoneButton: Phone['pressesPhoneButton'] = async () => {
    const response = await post('/wechat/phone-code', '')
    return ((await response.json()) as { code: string }).code
  }

  return { openid, ask, does, sends, uploads, sendsPhoto, pressesPhoneButton }
}
