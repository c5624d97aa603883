// Sends a drawn photo the way a phone does: a ticket, the bytes, a confirmation.
import type { Receipt } from '../../../types/files/file-calls'
import type { Phone } from '../../cloud/phone'
import { drawPhoto, type Scene } from '../photos/draw-photo'

/** `intention` names the sending, so that telling the story again sends the same photo. */
export const sendScene = async (phone: Phone, scene: Scene, intention: string): Promise<Receipt> => {
  const bytes = drawPhoto(scene)
  const { ticket, cloudPath } = await phone.does('files', 'requestUpload', { bytes: bytes.length }, `${intention}-ticket`)
  const fileId = await phone.uploads(cloudPath, bytes)
  if (!fileId) throw new Error(`the storage refused the photo "${scene}" of ${phone.openid}`)
  const { photoId, receipt } = await phone.does('files', 'confirmUpload', { ticket, fileId }, `${intention}-sent`)
  return { photoId, receipt }
}
