// What the report would become, asked while it is being written; the last answer stays until the next one is here.
import { useRef } from 'react'
import type { OutputOf } from '../../../types/calls'
import type { PlaceId } from '../../../types/ids'
import { useAnswer } from '../../api/use-answer'
import type { DraftPlace, ReportDraft } from './report-draft'
import { useSettled } from './use-settled'

export type Preview = OutputOf<'cases', 'previewReport'>

const pauseMilliseconds = 500

/** The contract's place: how it was found is nobody's business there. */
export const reportedPlace = (place: DraftPlace | undefined) => ({
  ...(place?.point ? { point: place.point } : {}),
  ...(place?.buildingId ? { buildingId: place.buildingId } : {}),
})

/** Where nothing was said the reporter's home stands in. */
export const placeOf = ({ place }: ReportDraft, homeId: PlaceId | undefined): DraftPlace | undefined =>
  place ?? (homeId ? { buildingId: homeId, how: 'home' } : undefined)

export function usePreview(draft: ReportDraft, place: DraftPlace | undefined): Preview | undefined {
  const words = useSettled(draft.words, pauseMilliseconds)
  const input = { words, place: reportedPlace(place), ...(draft.category ? { categoryId: draft.category.categoryId } : {}) }
  const { data } = useAnswer('cases', 'previewReport', input, { isKept: false, isFollowed: false })
  const last = useRef<Preview>()
  if (data) last.current = data
  return last.current
}
