// The one button of a rating; it says what it will do, or what still lacks.
import { Button } from '../../components/button'
import { rateWords } from '../../wording/rate-words'
import { labelOf, lackOf } from './rating'
import type { RatingDraft } from './use-rating'

export function RatingButton({ draft }: { draft: RatingDraft }) {
  const { rating, gathering, send, isBusy } = draft
  return (
    <Button
      kind="main"
      isWide
      label={labelOf(rating)}
      offReason={lackOf(rating, gathering)}
      busyLabel={isBusy ? rateWords.sending : undefined}
      onPress={send}
    />
  )
}
