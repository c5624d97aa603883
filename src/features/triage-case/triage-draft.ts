// What triage may correct: what it is, how grave, what it is called, and where when nobody knows yet.
import type { CategoryId, PlaceId } from '../../../types/ids'
import type { Grade } from '../../../types/street/street'

export type TriageDraft = {
  category: { categoryId: CategoryId; name: string }
  grade: Grade
  title: string
  words: string
  microGridId: PlaceId | undefined
}

/** Another category brings its own provisional grade with it. */
export type CategoryChoice = Pick<TriageDraft, 'category' | 'grade'>
