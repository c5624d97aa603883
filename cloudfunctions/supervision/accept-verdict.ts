// Takes what WeChat's photo check found and decides the photo that bears its trace id (event wxa_media_check, version 2).
import { accept, type Outcome, refuse } from '../../types/errors'
import { z } from '../../types/schema'
import type { OperatorContext } from '../_platform/handler/define-operator'
import { keepVerdict, type MediaVerdict } from '../_platform/store/cloudbase/media-result-store'

/** Only what is used; WeChat sends more and may add to it. */
const eventSchema = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1), z.maxLength(128)),
  errcode: z.optional(z.number()),
  result: z.optional(z.object({ suggest: z.string() })),
})
type MediaCheckEvent = z.infer<typeof eventSchema>

/** A check that failed or is unsure leaves the photo to be asked about again, or to a person. */
const verdictOf = ({ errcode, result }: MediaCheckEvent): MediaVerdict => {
  if (errcode || !result) return 'held'
  if (result.suggest === 'pass') return 'ready'
  return result.suggest === 'risky' ? 'rejected' : 'held'
}

export const acceptVerdict = async (event: unknown, { now }: OperatorContext): Promise<Outcome<unknown>> => {
  const read = eventSchema.safeParse(event)
  if (!read.success) return refuse('INVALID_INPUT')
  const verdict = verdictOf(read.data)
  await keepVerdict(read.data.trace_id, verdict, now)
  return accept({ verdict })
}
