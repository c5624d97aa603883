/** The `storage.*` actions of the SDK's wire: addresses to upload to and to read from, and deleting. */
import { CloudError } from '../cloud-error'
import type { FileStore } from './file-store'
import type { SignedAddresses } from './signed-address'

export interface StoragePayload {
  path?: string
  file_list?: { fileid: string; max_age?: number }[]
  fileid_list?: string[]
}

export interface StorageRooms {
  files: FileStore
  addresses: SignedAddresses
  baseUrl: string
}

// What the platform gives an address that asks for nothing.
const READ_LIFE_SECONDS = 2 * 3600
const WRITE_LIFE_SECONDS = 900

/** The address under which a file can be read for a while. */
export function readAddress({ addresses, baseUrl }: StorageRooms, cloudPath: string, lifeSeconds = READ_LIFE_SECONDS): string {
  return `${baseUrl}/files/${cloudPath}${addresses.sign('read', cloudPath, lifeSeconds)}`
}

export function runStorageAction(action: string, payload: StoragePayload, rooms: StorageRooms): unknown {
  if (action === 'storage.getUploadMetadata') return uploadMetadata(payload.path ?? '', rooms)
  if (action === 'storage.batchGetDownloadUrl')
    return { download_list: (payload.file_list ?? []).map((file) => downloadEntry(file, rooms)) }
  if (action === 'storage.batchDeleteFile') return { delete_list: (payload.fileid_list ?? []).map((fileId) => deleteEntry(fileId, rooms)) }
  throw new CloudError('INVALID_ACTION', `local-cloud does not emulate ${action}`)
}

function uploadMetadata(cloudPath: string, { files, addresses, baseUrl }: StorageRooms) {
  const fileId = files.fileIdOf(cloudPath)
  const url = `${baseUrl}/cos/${encodeURI(cloudPath)}${addresses.sign('write', cloudPath, WRITE_LIFE_SECONDS)}`
  return { url, token: 'local', authorization: 'local', fileId, cosFileId: Buffer.from(cloudPath).toString('hex') }
}

function downloadEntry({ fileid, max_age }: { fileid: string; max_age?: number }, rooms: StorageRooms) {
  const cloudPath = existingPath(fileid, rooms.files)
  if (cloudPath === null) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, fileid, tempFileURL: '', download_url: '' }
  const url = readAddress(rooms, cloudPath, max_age)
  return { code: 'SUCCESS', fileID: fileid, fileid, tempFileURL: url, download_url: url }
}

function deleteEntry(fileId: string, { files }: StorageRooms) {
  const cloudPath = existingPath(fileId, files)
  if (cloudPath === null) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileId }
  files.remove(cloudPath)
  return { code: 'SUCCESS', fileID: fileId }
}

function existingPath(fileId: string, files: FileStore): string | null {
  try {
    const cloudPath = files.pathOf(fileId)
    return files.has(cloudPath) ? cloudPath : null
  } catch {
    return null
  }
}
