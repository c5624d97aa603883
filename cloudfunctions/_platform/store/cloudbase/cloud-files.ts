// The environment's file storage: what clients upload below `incoming/`, and the photos we made of it.
import * as cloud from 'wx-server-sdk'
import { Unavailable } from '../../unavailable'
import './database'

const urlSeconds = 900
const succeeded = 0

/** Null when there is no such file. */
export const downloadFile = async (fileId: string): Promise<Buffer | null> => {
  const [url] = await readUrls([fileId])
  if (!url) return null
  try {
    return (await cloud.downloadFile({ fileID: fileId })).fileContent
  } catch (thrown) {
    throw new Unavailable('file storage', { cause: thrown })
  }
}

export const uploadFile = async (cloudPath: string, content: Buffer): Promise<string> => {
  try {
    return (await cloud.uploadFile({ cloudPath, fileContent: content })).fileID
  } catch (thrown) {
    throw new Unavailable('file storage', { cause: thrown })
  }
}

export const deleteFile = async (fileId: string): Promise<void> => {
  try {
    await cloud.deleteFile({ fileList: [fileId] })
  } catch (thrown) {
    throw new Unavailable('file storage', { cause: thrown })
  }
}

/** Addresses that open for 15 minutes, in the order asked for, in one call; null for a file that is not there. */
export const readUrls = async (fileIds: readonly string[]): Promise<(string | null)[]> => {
  if (fileIds.length === 0) return []
  try {
    const answer = await cloud.getTempFileURL({ fileList: fileIds.map((fileID) => ({ fileID, maxAge: urlSeconds })) })
    const files = answer?.fileList ?? []
    return fileIds.map((fileId) => {
      const file = files.find(({ fileID }) => fileID === fileId)
      return file?.status === succeeded && file.tempFileURL ? file.tempFileURL : null
    })
  } catch (thrown) {
    throw new Unavailable('file storage', { cause: thrown })
  }
}
