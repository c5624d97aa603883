// The photos someone is gathering: each on its way, arrived with its receipt, or waiting to be tried again.
import { useCallback, useRef, useState } from 'react'
import type { Receipt } from '../../types/files/file-calls'
import { pickPhotos } from '../device/pick-photos'
import type { PickedPhoto } from '../device/picked-photo'
import { shrinkToPreview } from '../device/shrink-to-preview'
import type { CallError } from './call-cloud'
import { newRequestId } from './request-id'
import { newPhotoIntention, type PhotoIntention, sendPhoto } from './send-photo'

/** What of a photo survives a reload: a small picture and the receipt. */
export type SentPhoto = { key: string; url: string; receipt: Receipt }
export type GatheredPhoto = { key: string; url: string; progress: number; error?: CallError; receipt?: Receipt }

export type PhotoSending = {
  photos: readonly GatheredPhoto[]
  /** Those that arrived, in order: what a write takes. */
  sent: readonly SentPhoto[]
  receipts: Receipt[]
  isSending: boolean
  /** Some did not arrive: each is tried again or taken away before anybody believes it sent. */
  hasFailed: boolean
  /** Lets the person choose; `PRIVACY_REFUSED` when they do not want WeChat's privacy text. */
  add: () => Promise<'PRIVACY_REFUSED' | undefined>
  remove: (key: string) => void
  retry: (key: string) => void
  /** Begins anew, with these already there. */
  reset: (photos?: readonly SentPhoto[]) => void
}

type Travel = { picked: PickedPhoto; intention: PhotoIntention }

const mostPhotos = 9
const arrived = ({ key, url, receipt }: SentPhoto): GatheredPhoto => ({ key, url, receipt, progress: 1 })

export function usePhotoSending(first: readonly SentPhoto[] = []): PhotoSending {
  const [photos, setPhotos] = useState<readonly GatheredPhoto[]>(() => first.map(arrived))
  const travels = useRef(new Map<string, Travel>())

  const change = useCallback((key: string, part: Partial<GatheredPhoto>) => {
    setPhotos((before) => before.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))
  }, [])

  const travel = useCallback(
    async (key: string) => {
      const under = travels.current.get(key)
      if (!under) return
      change(key, { progress: 0, error: undefined })
      const outcome = await sendPhoto(under.picked, under.intention, (progress) => change(key, { progress }))
      if (!outcome.ok) return change(key, { error: outcome.error })
      change(key, { receipt: outcome.data, progress: 1, url: await shrinkToPreview(under.picked) })
    },
    [change],
  )

  const add = useCallback(async () => {
    const picked = await pickPhotos(mostPhotos - photos.length)
    if (!picked.ok) return picked.refusal
    const added = picked.photos.map((photo) => ({ key: newRequestId(), photo }))
    for (const { key, photo } of added) travels.current.set(key, { picked: photo, intention: newPhotoIntention() })
    setPhotos((before) => [...before, ...added.map(({ key, photo }) => ({ key, url: photo.url, progress: 0 }))])
    for (const { key } of added) void travel(key)
    return undefined
  }, [photos.length, travel])

  const remove = useCallback((key: string) => {
    travels.current.delete(key)
    setPhotos((before) => before.filter((photo) => photo.key !== key))
  }, [])
  const retry = useCallback((key: string) => void travel(key), [travel])
  const reset = useCallback((next: readonly SentPhoto[] = []) => {
    travels.current.clear()
    setPhotos(next.map(arrived))
  }, [])

  const sent = photos.flatMap(({ key, url, receipt }) => (receipt ? [{ key, url, receipt }] : []))
  const isSending = photos.some(({ receipt, error }) => !receipt && !error)
  const hasFailed = photos.some(({ error }) => error)
  return { photos, sent, receipts: sent.map(({ receipt }) => receipt), isSending, hasFailed, add, remove, retry, reset }
}
