// Collection `media_results`: answers of the photo check that came before the photo they are about was stored.
import type { Instant } from '../../../../types/schema'
import { openCollection } from './collection'
import { decidePhoto } from './photo-store'

export type MediaVerdict = 'ready' | 'rejected' | 'held'
type MediaResult = { _id: string; verdict: MediaVerdict; at: Instant }

const results = openCollection<MediaResult>('media_results')

/** Decides the photo, or lets the answer wait; asked again after storing, for the photo that came in between. */
export const keepVerdict = async (traceId: string, verdict: MediaVerdict, now: Instant): Promise<void> => {
  if (await decidePhoto(traceId, verdict)) return
  await results.insert({ _id: traceId, verdict, at: now })
  if (await decidePhoto(traceId, verdict)) await results.remove({ _id: traceId })
}

/** Applies an answer that was there first. */
export const applyWaitingVerdict = async (traceId: string): Promise<void> => {
  const waiting = await results.read(traceId)
  if (!waiting) return
  await decidePhoto(traceId, waiting.verdict)
  await results.remove({ _id: traceId })
}
