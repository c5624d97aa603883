// A half-written report survives a phone call and a reload: what it holds, and how it is kept on this device.
import type { CategoryId, PlaceId } from '../../../types/ids'
import type { Point } from '../../../types/schema'
import { newRequestId } from '../../api/request-id'
import type { SentPhoto } from '../../api/use-photo-sending'
import { forget, readStored, store } from '../../device/storage'

export type DraftPlace = { point?: Point; buildingId?: PlaceId; how: 'home' | 'here' | 'map' | 'list' }

export type ReportDraft = {
  /** The report's one name: through every retry, and through a reload in the middle of one. */
  requestId: string
  words: string
  category?: { categoryId: CategoryId; name: string }
  place?: DraftPlace
  isAnonymous: boolean
  photos: readonly SentPhoto[]
  savedAt?: string
}

const name = 'report-draft'

export const emptyDraft = (): ReportDraft => ({ requestId: newRequestId(), words: '', isAnonymous: false, photos: [] })

export const readDraft = (): ReportDraft => ({ ...emptyDraft(), ...readStored<ReportDraft>(name) })

/** Answers when it was kept, or undefined when this device keeps nothing. */
export function keepDraft(draft: ReportDraft, now: string): string | undefined {
  return store(name, { ...draft, savedAt: now }) ? now : undefined
}

export const forgetDraft = () => forget(name)

export const isBegun = ({ words, photos, category, place }: ReportDraft): boolean =>
  words.length > 0 || photos.length > 0 || category !== undefined || place !== undefined
