// Sends a photo to CloudBase storage at the path a ticket allows, telling how far it is.
import Taro from '@tarojs/taro'
import type { PickedPhoto } from './picked-photo'
import type { Uploaded } from './upload'

/** `onProgress` hears 0 to 1. `{ ok: false }` when nothing arrived; the same ticket may be used again. */
export const upload = (cloudPath: string, photo: PickedPhoto, onProgress: (sent: number) => void) =>
  new Promise<Uploaded>((resolve) => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: String(photo.source),
      success: ({ fileID }) => resolve({ ok: true, fileId: fileID }),
      fail: () => resolve({ ok: false }),
    }) as unknown as Taro.UploadTask.UploadTaskPromise | undefined
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress / 100))
  })
