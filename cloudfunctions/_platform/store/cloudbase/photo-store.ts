// Collection `photos`: who uploaded each photo and whether it has been checked. The picture itself lies in storage.
import type { photoStates } from '../../../../types/files/file-calls'
import type { PersonId, PhotoId } from '../../../../types/ids'
import type { Instant } from '../../../../types/schema'
import { openCollection } from './collection'
import { command } from './database'

export type PhotoState = (typeof photoStates)[number]

export type PhotoRecord = {
  _id: PhotoId
  ownerId: PersonId
  state: PhotoState
  /** The check's own id, by which its answer comes back; no client sees it. Null while nobody could be asked. */
  traceId: string | null
  /** A held photo that was asked about waits for a person; one that was not waits for the check to be up again. */
  wasAsked: boolean
  askedAt: Instant
  fileId: string
  width: number
  height: number
  bytes: number
  inputHash: string
}

const photos = openCollection<PhotoRecord>('photos')
const undecided: readonly PhotoState[] = ['checking', 'held']

export const readPhoto = (photoId: PhotoId): Promise<PhotoRecord | null> => photos.read(photoId)

/** False when the same upload was confirmed before. */
export const insertPhoto = (photo: PhotoRecord): Promise<boolean> => photos.insert(photo)

export const findPhotos = (photoIds: readonly PhotoId[]): Promise<PhotoRecord[]> =>
  photos.find({ where: { _id: command.in([...photoIds]) }, limit: photoIds.length })

const findWaiting = (where: Pick<PhotoRecord, 'state' | 'wasAsked'>, before: Instant, limit: number): Promise<PhotoRecord[]> =>
  photos.find({ where: { ...where, askedAt: command.lt(before) }, orderBy: [['askedAt', 'asc']], limit })

/** The check was down when they came; longest waiting first. */
export const findUnasked = (before: Instant, limit: number): Promise<PhotoRecord[]> =>
  findWaiting({ state: 'held', wasAsked: false }, before, limit)

/** Asked about before `before`, and never answered for. */
export const findUnanswered = (before: Instant, limit: number): Promise<PhotoRecord[]> =>
  findWaiting({ state: 'checking', wasAsked: true }, before, limit)

/** False when no undecided photo bears this trace id. */
export const decidePhoto = async (traceId: string, state: 'ready' | 'rejected' | 'held'): Promise<boolean> => {
  const decided = await photos.change({ traceId, state: command.in([...undecided]) }, { state })
  return decided > 0
}

/** The check was asked anew, or could not be: then `traceId` is null and the photo is held. */
export const markAsked = async (photoId: PhotoId, traceId: string | null, now: Instant): Promise<void> => {
  const wasAsked = traceId !== null
  const state: PhotoState = wasAsked ? 'checking' : 'held'
  await photos.change({ _id: photoId, state: command.in([...undecided]) }, { state, traceId, wasAsked, askedAt: now })
}
