/** Writes answers: JSON, bytes, refusals. */
import type { ServerResponse } from 'node:http'

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  answerBytes(response, Buffer.from(JSON.stringify(value)), 'application/json; charset=utf-8', status)
}

export function answerBytes(
  response: ServerResponse,
  bytes: Buffer,
  contentType: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
    ...headers,
  })
  response.end(bytes)
}
