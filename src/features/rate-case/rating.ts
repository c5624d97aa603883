// A rating while it is being given: what is chosen, what still lacks, and what it will lead to.
import type { InputOf } from '../../../types/calls'
import type { CaseView } from '../../../types/cases/case-view'
import type { UnitId } from '../../../types/ids'
import type { CallError } from '../../api/call-cloud'
import type { PhotoSending } from '../../api/use-photo-sending'
import { rateWords } from '../../wording/rate-words'
import { stepWords } from '../../wording/step-words'

type Input = InputOf<'cases', 'rateCase'>
export type Rating = {
  solved?: Input['solved']
  attitude?: Input['attitude']
  missingUnitIds: readonly UnitId[]
  words: string
  acceptsPartly: boolean
}

export const emptyRating: Rating = { missingUnitIds: [], words: '', acceptsPartly: false }

export const sendsBack = ({ solved, acceptsPartly }: Rating): boolean => solved === 'no' || (solved === 'partly' && !acceptsPartly)

type Begun = { rating: Rating; refusal: CallError | undefined; isBusy: boolean }

/**
 * Whether somebody moved the case on while this rating was being given, so that it will never be sent.
 * After a lost connection nobody knows: the case may have moved on by this very rating.
 */
export const isOvertaken = ({ rating, refusal, isBusy }: Begun, isOffered: boolean): boolean =>
  !isOffered && !isBusy && rating.solved !== undefined && (!refusal || ['CONFLICT', 'NOT_ALLOWED_NOW'].includes(refusal.code))

/** Why it cannot be sent yet. */
export function lackOf({ solved, attitude }: Rating, photos: Pick<PhotoSending, 'isSending' | 'hasFailed'>): string | undefined {
  if (!solved) return rateWords.choose
  if (!attitude) return rateWords.chooseAttitude
  if (solved === 'yes') return undefined
  return photos.isSending ? stepWords.photosTravelling : photos.hasFailed ? stepWords.photosLost : undefined
}

/** What happens next, said before it is sent. */
export function consequenceOf(rating: Rating, view: CaseView): string | undefined {
  if (!rating.solved) return undefined
  if (rating.solved === 'yes') return rateWords.next.yes
  if (!sendsBack(rating)) return rateWords.next.accepted
  const names = view.summonses.filter(({ unitId }) => rating.missingUnitIds.includes(unitId)).map(({ unitName }) => unitName)
  return names.length > 0 ? rateWords.next.some(names.join('、')) : rateWords.next.all
}

export const labelOf = (rating: Rating): string =>
  rating.solved ? (sendsBack(rating) ? rateWords.send.again : rateWords.send.yes) : rateWords.sendPlain

/** Undefined while an answer lacks. What belongs to another answer is left behind. */
export function inputOf(rating: Rating, view: CaseView, photos: Input['photos']): Input | undefined {
  const { solved, attitude, words } = rating
  if (!solved || !attitude) return undefined
  return {
    caseId: view.caseId,
    seenStep: view.step,
    solved,
    attitude,
    missingUnitIds: sendsBack(rating) ? [...rating.missingUnitIds] : [],
    ...(solved === 'partly' && rating.acceptsPartly ? { acceptsPartly: true } : {}),
    ...(words.trim() ? { words: words.trim() } : {}),
    photos: solved === 'yes' ? [] : photos,
  }
}
