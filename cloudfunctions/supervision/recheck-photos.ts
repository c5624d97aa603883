// Asks the photo check again about photos it could not be asked about, and about those it never answered for.
import type { Instant } from '../../types/schema'
import type { OperatorContext } from '../_platform/handler/define-operator'
import { readUrls } from '../_platform/store/cloudbase/cloud-files'
import { applyWaitingVerdict } from '../_platform/store/cloudbase/media-result-store'
import { readPerson } from '../_platform/store/cloudbase/person-store'
import { findUnanswered, findUnasked, markAsked, type PhotoRecord } from '../_platform/store/cloudbase/photo-store'
import { checkPhoto } from '../_platform/wechat/check-photo'

const perRun = 10
const unaskedMinutes = 1
/** WeChat promises an answer within 30 minutes. */
const unansweredMinutes = 40
const millisecondsPerMinute = 60_000

const minutesBefore = (now: Instant, minutes: number): Instant => new Date(Date.parse(now) - minutes * millisecondsPerMinute).toISOString()

const askAgain = async (photo: PhotoRecord, now: Instant): Promise<void> => {
  const [owner, [url]] = await Promise.all([readPerson(photo.ownerId), readUrls([photo.fileId])])
  const traceId = owner && url ? await checkPhoto(owner.openid, url) : null
  await markAsked(photo._id, traceId, now)
  if (traceId) await applyWaitingVerdict(traceId)
}

/** How many were asked about; the rest comes with the next timer. What the check was unsure of waits for a person and is never asked again. */
export const recheckPhotos = async ({ now }: OperatorContext): Promise<number> => {
  const unasked = await findUnasked(minutesBefore(now, unaskedMinutes), perRun)
  const unanswered = await findUnanswered(minutesBefore(now, unansweredMinutes), perRun)
  for (const photo of [...unasked, ...unanswered]) await askAgain(photo, now)
  return unasked.length + unanswered.length
}
