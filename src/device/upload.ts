// Sends the bytes of a photo to the path a ticket allows, telling how far it is.
import { readOpenid } from '../api/identity'
import type { PickedPhoto } from './picked-photo'

/** A photo that has not arrived by then says so and can be sent again, instead of holding up the report for ever. */
const giveUpAfterMilliseconds = 120_000

export type Uploaded = { ok: true; fileId: string } | { ok: false }

/** `onProgress` hears 0 to 1. `{ ok: false }` when nothing arrived; the same ticket may be used again. */
export const upload = (cloudPath: string, photo: PickedPhoto, onProgress: (sent: number) => void) =>
  new Promise<Uploaded>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/upload?path=${encodeURIComponent(cloudPath)}`)
    request.setRequestHeader('x-local-openid', readOpenid())
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.timeout = giveUpAfterMilliseconds
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      const fileId: unknown = request.response?.fileID
      resolve(request.status < 300 && typeof fileId === 'string' ? { ok: true, fileId } : { ok: false })
    }
    request.onerror = () => resolve({ ok: false })
    request.ontimeout = () => resolve({ ok: false })
    request.send(photo.source)
  })
