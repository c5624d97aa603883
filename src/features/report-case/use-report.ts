// One report from the first photo to the case it becomes: draft, preview, and a sending that happens once.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../../types/calls'
import type { CaseId } from '../../../types/ids'
import type { CallError } from '../../api/call-cloud'
import { useMe } from '../../api/me'
import { readServerNow } from '../../api/server-time'
import { type PhotoSending, usePhotoSending } from '../../api/use-photo-sending'
import { useStep } from '../../api/use-step'
import { reportWords } from '../../wording/report-words'
import { stepWords } from '../../wording/step-words'
import { type DraftPlace, emptyDraft, forgetDraft, isBegun, keepDraft, type ReportDraft, readDraft } from './report-draft'
import { type Preview, placeOf, reportedPlace, usePreview } from './use-preview'

export type Report = {
  draft: ReportDraft
  change: (part: Partial<ReportDraft>) => void
  gathering: PhotoSending
  preview: Preview | undefined
  /** Chosen, or the likeliest suggestion. */
  category: { categoryId: NonNullable<ReportDraft['category']>['categoryId']; name: string } | undefined
  place: DraftPlace | undefined
  isEmergency: boolean
  /** What the first question still lacks, in a few words. */
  lack: string | undefined
  /** What the whole report still lacks. */
  lackToSend: string | undefined
  savedAt: string | undefined
  /** The words as they will be sent. */
  said: string
  send: () => void
  isBusy: boolean
  refusal: CallError | undefined
}

type Ends = { onSent: (caseId: CaseId) => void; onSentBefore: () => void }

export function useReport({ onSent, onSentBefore }: Ends): Report {
  const { me } = useMe()
  const [draft, setDraft] = useState(readDraft)
  const [savedAt, setSavedAt] = useState(draft.savedAt)
  const gathering = usePhotoSending(draft.photos)
  const place = placeOf(draft, me?.home?.buildingId)
  const preview = usePreview(draft, place)
  const category = draft.category ?? preview?.categories[0]
  const step = useStep('cases', 'reportCase')
  const change = useCallback((part: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...part })), [])
  useKeptDraft(draft, gathering.sent, setSavedAt)

  const begin = () => {
    forgetDraft()
    setDraft(emptyDraft())
    setSavedAt(undefined)
    gathering.reset()
  }
  const said = draft.words.trim() || (gathering.sent.length > 0 ? reportWords.photosOnly : '')
  const isEmergency = preview?.isEmergency === true
  const lack = lackOf(said, category !== undefined, gathering) ?? (isEmergency ? undefined : lostPhotos(gathering))
  const send = async () => {
    if (!category) return
    const input: InputOf<'cases', 'reportCase'> = {
      words: said,
      categoryId: category.categoryId,
      place: reportedPlace(place),
      photos: gathering.receipts,
      isAnonymous: draft.isAnonymous,
    }
    const outcome = await step.take(input, draft.requestId)
    if (!outcome) return
    // The same name with other words: an earlier try had arrived after all, and nothing is ever reported twice.
    const isSentBefore = !outcome.ok && outcome.error.code === 'CONFLICT'
    if (outcome.ok || isSentBefore) begin()
    if (outcome.ok) onSent(outcome.data.caseId)
    else if (isSentBefore) onSentBefore()
  }
  return {
    draft,
    change,
    gathering,
    preview,
    category,
    place,
    isEmergency,
    lack,
    lackToSend: lack ?? (place || isEmergency ? undefined : reportWords.needPlace),
    savedAt,
    said,
    send: () => void send(),
    isBusy: step.isBusy,
    refusal: step.refusal,
  }
}

/** Nobody believes a photo sent that stayed on the phone; an emergency does not wait for it. */
const lostPhotos = ({ hasFailed }: PhotoSending) => (hasFailed ? stepWords.photosLost : undefined)

function lackOf(said: string, hasCategory: boolean, { isSending }: PhotoSending): string | undefined {
  if (isSending) return reportWords.needPhotos
  if (!said) return reportWords.needWhat
  return hasCategory ? undefined : reportWords.needCategory
}

/** Kept at every change, photos once they have arrived; what was taken back is not found again. */
function useKeptDraft(draft: ReportDraft, photos: PhotoSending['sent'], onKept: (savedAt: string | undefined) => void): void {
  const arrived = photos.map(({ key, url }) => `${key}${url.length}`).join(' ')
  const isAsRead = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `arrived` stands for the photos, which are another array every time
  useEffect(() => {
    const whole = { ...draft, photos }
    if (isAsRead.current) isAsRead.current = false
    else if (isBegun(whole)) onKept(keepDraft(whole, readServerNow()))
    else {
      forgetDraft()
      onKept(undefined)
    }
  }, [draft, arrived])
}
