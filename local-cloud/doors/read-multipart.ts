/** Reads the multipart form in which the SDK sends an open API call. */
import { HttpRefusal } from './http-refusal'

/** The parts by name, as bytes. */
export function readMultipart(body: Buffer, contentType: string): Map<string, Buffer> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) throw new HttpRefusal(400, 'a multipart body without boundary')
  const mark = Buffer.from(`--${boundary}`)
  const parts = new Map<string, Buffer>()
  let start = body.indexOf(mark)
  while (start >= 0) {
    const end = body.indexOf(mark, start + mark.length)
    if (end < 0) break
    // A part is: mark, line break, headers, empty line, content, line break, next mark.
    const headersEnd = body.indexOf('\r\n\r\n', start)
    const name = /name="([^"]+)"/.exec(body.subarray(start, headersEnd).toString('utf8'))?.[1]
    if (name && headersEnd >= 0 && headersEnd < end) parts.set(name, body.subarray(headersEnd + 4, end - 2))
    start = end
  }
  return parts
}
