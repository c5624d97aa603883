// Keeps a rating while it is given, and sends it once.
import { useState } from 'react'
import type { CaseView } from '../../../types/cases/case-view'
import type { CallError } from '../../api/call-cloud'
import { useCaseStep } from '../../api/use-case-step'
import { type PhotoSending, usePhotoSending } from '../../api/use-photo-sending'
import { emptyRating, inputOf, type Rating } from './rating'

export type RatingDraft = {
  rating: Rating
  change: (part: Partial<Rating>) => void
  gathering: PhotoSending
  send: () => void
  isBusy: boolean
  refusal: CallError | undefined
}

type UseRatingProps = { view: CaseView; onTaken: (view: CaseView, at: string, rating: Rating) => void; onMovedOn: () => void }

export function useRating({ view, onTaken, onMovedOn }: UseRatingProps): RatingDraft {
  const [rating, setRating] = useState(emptyRating)
  const gathering = usePhotoSending()
  const step = useCaseStep('rateCase', {
    onTaken: (next, at) => {
      setRating(emptyRating)
      gathering.reset()
      onTaken(next, at, rating)
    },
    onMovedOn,
  })
  const send = () => {
    const input = inputOf(rating, view, gathering.receipts)
    if (input) step.take(input)
  }
  const change = (part: Partial<Rating>) => setRating((before) => ({ ...before, ...part }))
  return { rating, change, gathering, send, isBusy: step.isBusy, refusal: step.refusal }
}
