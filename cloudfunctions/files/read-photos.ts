// `readPhotos`: short-lived addresses of the photos the caller holds passes for, all in one call.
import { accept, refuse } from '../../types/errors'
import type { PersonId } from '../../types/ids'
import { isPassFor } from '../_platform/crypto/sign-pass'
import { environment } from '../_platform/environment'
import { defineAction } from '../_platform/handler/define-action'
import { readUrls } from '../_platform/store/cloudbase/cloud-files'
import { findPhotos, type PhotoRecord } from '../_platform/store/cloudbase/photo-store'

/** Until the check has passed, only whoever took a photo sees it; a rejected one nobody does. */
const isShownTo = (viewer: PersonId, { state, ownerId }: PhotoRecord): boolean =>
  state === 'ready' || (state !== 'rejected' && ownerId === viewer)

export const readPhotos = defineAction('files', 'readPhotos', {
  needs: {},
  run: async ({ photos: asked }, { caller, now }) => {
    const { passKey } = environment()
    if (!asked.every(({ photoId, pass }) => isPassFor(passKey, pass, photoId, caller.personId, now)))
      return refuse('FORBIDDEN', 'photoPass')
    const found = await findPhotos([...new Set(asked.map(({ photoId }) => photoId))])
    const shown = found.filter((photo) => isShownTo(caller.personId, photo))
    const urls = await readUrls(shown.map((photo) => photo.fileId))
    const urlOf = new Map(shown.map((photo, index) => [photo._id, urls[index] ?? null]))
    return accept({ photos: found.map(({ _id: photoId, state }) => ({ photoId, state, url: urlOf.get(photoId) ?? null })) })
  },
})
