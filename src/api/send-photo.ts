// Takes one photo all the way: made smaller, a place asked for, sent, confirmed, and a receipt that proves it is ours.
import type { Receipt } from '../../types/files/file-calls'
import type { PickedPhoto } from '../device/picked-photo'
import { resizePhoto } from '../device/resize-photo'
import { upload } from '../device/upload'
import { type CallOutcome, callCloud } from './call-cloud'
import { newRequestId } from './request-id'

/** The two writes of one photo, named once: a retry of the whole way confirms the same photo. */
export type PhotoIntention = { requestUpload: string; confirmUpload: string }

export const newPhotoIntention = (): PhotoIntention => ({ requestUpload: newRequestId(), confirmUpload: newRequestId() })

/** `onProgress` hears 0 to 1. CONSENT_NEEDED before the privacy text is agreed to; PHOTO_UNREADABLE for what is no photo. */
export async function sendPhoto(
  picked: PickedPhoto,
  intention: PhotoIntention,
  onProgress: (sent: number) => void,
): Promise<CallOutcome<Receipt>> {
  const photo = await resizePhoto(picked)
  const place = await callCloud('files', 'requestUpload', { bytes: photo.bytes }, intention.requestUpload)
  if (!place.ok) return place
  const { ticket, cloudPath } = place.data
  const sent = await upload(cloudPath, photo, (part) => onProgress(part * 0.9))
  if (!sent.ok) return { ok: false, error: { code: 'NO_CONNECTION' } }
  const confirmed = await callCloud('files', 'confirmUpload', { ticket, fileId: sent.fileId }, intention.confirmUpload)
  if (!confirmed.ok) return confirmed
  onProgress(1)
  const { photoId, receipt } = confirmed.data
  return { ok: true, data: { photoId, receipt }, at: confirmed.at }
}
