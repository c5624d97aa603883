// `confirmUpload`: makes the caller's upload a photo of ours, asks the content check, and answers the receipt that proves it.

import type { OutputOf } from '../../types/calls'
import { accept, type Outcome, refuse } from '../../types/errors'
import type { PhotoId } from '../../types/ids'
import { signReceipt } from '../_platform/crypto/sign-pass'
import { environment } from '../_platform/environment'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { deleteFile, downloadFile, readUrls, uploadFile } from '../_platform/store/cloudbase/cloud-files'
import { applyWaitingVerdict } from '../_platform/store/cloudbase/media-result-store'
import { insertPhoto, type PhotoRecord, readPhoto } from '../_platform/store/cloudbase/photo-store'
import { checkPhoto } from '../_platform/wechat/check-photo'
import { makePhoto, type Photo } from './make-photo'
import { mayConfirm } from './upload-ticket'

type Confirmed = OutputOf<'files', 'confirmUpload'>

const answer = (photo: PhotoRecord): Confirmed => {
  const { _id: photoId, ownerId, width, height, bytes } = photo
  return { photoId, receipt: signReceipt(environment().passKey, photoId, ownerId), width, height, bytes }
}

/** The photo's id is the key of this write: whoever confirms twice finds what the first time left. */
const findEarlier = async ({ key, inputHash }: RequestContext): Promise<Outcome<PhotoRecord | null>> => {
  const earlier = await readPhoto(key as PhotoId)
  return earlier && earlier.inputHash !== inputHash ? refuse('CONFLICT', 'sameRequestOtherInput') : accept(earlier)
}

/** Stored before its original is deleted: a twin of this call that finds no original finds the photo. */
const keepPhoto = async ({ width, height, jpeg }: Photo, { caller, key, inputHash, now }: RequestContext): Promise<PhotoRecord> => {
  const photoId = key as PhotoId
  const fileId = await uploadFile(`photos/${photoId}.jpg`, jpeg)
  const [url] = await readUrls([fileId])
  const traceId = url ? await checkPhoto(caller.openid, url) : null
  const state = traceId === null ? 'held' : 'checking'
  const photo: PhotoRecord = {
    _id: photoId,
    ownerId: caller.personId,
    state,
    traceId,
    wasAsked: traceId !== null,
    askedAt: now,
    fileId,
    width,
    height,
    bytes: jpeg.length,
    inputHash,
  }
  await insertPhoto(photo)
  if (traceId) await applyWaitingVerdict(traceId)
  return photo
}

export const confirmUpload = defineAction('files', 'confirmUpload', {
  needs: { consent: true },
  run: async ({ ticket, fileId }, context) => {
    const { caller, now } = context
    const earlier = await findEarlier(context)
    if (!earlier.ok) return earlier
    if (earlier.value) {
      // The first try may have fallen before its last step, and the original still carries where and when it was taken.
      await deleteFile(fileId)
      return accept(answer(earlier.value))
    }
    if (!mayConfirm(ticket, fileId, caller.personId, now)) return refuse('PHOTO_NOT_YOURS')
    const original = await downloadFile(fileId)
    const photo = original && makePhoto(original)
    const kept = photo ? await keepPhoto(photo, context) : await readPhoto(context.key as PhotoId)
    if (original) await deleteFile(fileId)
    return kept ? accept(answer(kept)) : refuse('PHOTO_UNREADABLE')
  },
})
