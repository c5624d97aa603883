/** The doors to cloud storage's files: signed addresses only. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Cloud } from '../cloud'
import { answerBytes } from './answer'
import { contentTypeOf } from './content-type'
import { HttpRefusal } from './http-refusal'
import { readBody } from './read-body'

const LARGEST_FILE_BYTES = 64 * 1024 * 1024

/** `GET /files/<path>?sign=&expires=` */
export async function openFileDoor(cloud: Cloud, _: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const cloudPath = signedPath(cloud, 'read', '/files/', url)
  const bytes = cloud.files.read(cloudPath)
  if (!bytes) throw new HttpRefusal(404, 'there is no such file')
  // Uploaded bytes are never a page of ours, whatever they claim to be.
  const headers = { 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, max-age=600' }
  answerBytes(response, bytes, contentTypeOf(cloudPath), 200, headers)
}

/** `PUT /cos/<path>?sign=&expires=`: where a function's upload goes. */
export async function openFileUploadDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const cloudPath = signedPath(cloud, 'write', '/cos/', url)
  cloud.files.write(cloudPath, await readBody(request, LARGEST_FILE_BYTES))
  answerBytes(response, Buffer.alloc(0), 'application/xml')
}

function signedPath(cloud: Cloud, use: 'read' | 'write', prefix: string, url: URL): string {
  const cloudPath = decodeURIComponent(url.pathname.slice(prefix.length))
  if (!cloud.addresses.isValid(use, cloudPath, url.searchParams)) throw new HttpRefusal(403, 'this address is not signed or has expired')
  return cloudPath
}
