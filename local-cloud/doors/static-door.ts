/** Serves the H5 app and mounted folders as they are, and nothing outside of them. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { Cloud } from '../cloud'
import { answerBytes } from './answer'
import { contentTypeOf } from './content-type'
import { HttpRefusal } from './http-refusal'

/** A folder is answered by its index.html. Files are always asked for again, pages without exception. */
export async function openStaticDoor(cloud: Cloud, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpRefusal(405, 'only GET is served here')
  const { dir, rest } = folderOf(cloud, decodeURIComponent(url.pathname))
  if (dir && rest === null) {
    response.writeHead(308, { location: `${url.pathname}/` })
    response.end()
    return
  }
  const file = dir && rest !== null ? fileIn(dir, rest) : null
  if (!file) throw new HttpRefusal(404, 'there is nothing at this address')
  answerBytes(response, readFileSync(file), contentTypeOf(file), 200, { 'cache-control': 'no-cache' })
}

/** The folder that serves a path and what is asked of it; `rest` is null where only the closing slash is missing. */
function folderOf(cloud: Cloud, pathname: string): { dir: string | undefined; rest: string | null } {
  for (const [mount, dir] of Object.entries(cloud.options.mounts)) {
    if (pathname === mount) return { dir, rest: null }
    if (pathname.startsWith(`${mount}/`)) return { dir, rest: pathname.slice(mount.length + 1) }
  }
  return { dir: cloud.options.webDir, rest: pathname.slice(1) }
}

function fileIn(dir: string, rest: string): string | null {
  const asked = path.join(dir, rest)
  const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked
  if (rest.includes('\0') || !existsSync(file)) return null
  const isInside = realpathSync(file).startsWith(realpathSync(dir) + path.sep)
  return isInside ? file : null
}
