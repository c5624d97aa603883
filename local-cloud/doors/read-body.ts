/** Reads a request's body up to a limit, and lets go of what is beyond it without keeping it. */
import type { IncomingMessage } from 'node:http'
import { HttpRefusal } from './http-refusal'

const PATIENCE_BYTES = 64 * 1024 * 1024

/** Refuses with 413. The rest of a body that is too large is read and thrown away, so that the client hears the refusal. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= limitBytes) chunks.push(chunk)
    else chunks.length = 0
    if (bytes > PATIENCE_BYTES) request.destroy()
  }
  if (bytes > limitBytes) throw new HttpRefusal(413, `the body is larger than ${limitBytes} bytes`)
  return Buffer.concat(chunks)
}

/** Refuses with 400 what is not a JSON object. An empty body reads as an empty object. */
export async function readJsonObject(request: IncomingMessage, limitBytes: number): Promise<Record<string, unknown>> {
  const body = await readBody(request, limitBytes)
  if (body.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpRefusal(400, 'the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpRefusal(400, 'the body is not a JSON object')
  return value as Record<string, unknown>
}
