/** The files of cloud storage: one file on the disk for each, named by its cloud path. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CloudError } from '../cloud-error'

export interface FileStore {
  write(cloudPath: string, bytes: Buffer): void
  read(cloudPath: string): Buffer | null
  has(cloudPath: string): boolean
  /** Whether there was a file. */
  remove(cloudPath: string): boolean
  fileIdOf(cloudPath: string): string
  /** The path inside a file id of this environment; refuses any other. */
  pathOf(fileId: string): string
}

export const FILES_DIR = 'files'
const BUCKET = 'localbucket'
const LONGEST_PATH = 512

export function openFileStore(dataDir: string, envId: string): FileStore {
  const root = path.join(dataDir, FILES_DIR)
  const prefix = `cloud://${envId}.${BUCKET}/`
  const place = (cloudPath: string) => path.join(root, checkedPath(cloudPath))
  return {
    write: (cloudPath, bytes) => {
      const target = place(cloudPath)
      mkdirSync(path.dirname(target), { recursive: true })
      const draft = `${target}.${randomBytes(6).toString('hex')}.part`
      writeFileSync(draft, bytes, { flush: true })
      renameSync(draft, target)
    },
    read: (cloudPath) => (existsSync(place(cloudPath)) ? readFileSync(place(cloudPath)) : null),
    has: (cloudPath) => existsSync(place(cloudPath)),
    remove: (cloudPath) => {
      const isThere = existsSync(place(cloudPath))
      rmSync(place(cloudPath), { force: true })
      return isThere
    },
    fileIdOf: (cloudPath) => prefix + checkedPath(cloudPath),
    pathOf: (fileId) => {
      if (!fileId.startsWith(prefix)) throw new CloudError('STORAGE_FILE_NONEXIST', 'no file of this environment has this id')
      return checkedPath(fileId.slice(prefix.length))
    },
  }
}

// The SDK encodes addresses once more on its way, so what would need encoding inside a path is refused.
function checkedPath(cloudPath: string): string {
  const isFit = cloudPath.length > 0 && cloudPath.length <= LONGEST_PATH && !/[\\?#%\p{Cc}]/u.test(cloudPath)
  const parts = cloudPath.split('/')
  if (!isFit || parts.some((part) => part === '' || part.startsWith('.'))) throw new CloudError('INVALID_PARAM', 'this is no cloud path')
  return cloudPath
}
