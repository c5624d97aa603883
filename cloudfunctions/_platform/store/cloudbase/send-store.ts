// Collection `sends`: a mark made before a message is sent, so that nobody is ever sent the same message twice.
import type { Instant } from '../../../../types/schema'
import { openCollection } from './collection'

type SendMark = { _id: string; at: Instant }

const sends = openCollection<SendMark>('sends')

/** False when somebody marked it before: then it was sent, or its sender fell, and it is not sent again. */
export const markSend = (inboxId: string, now: Instant): Promise<boolean> => sends.insert({ _id: inboxId, at: now })
