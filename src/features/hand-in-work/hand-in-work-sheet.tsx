// What a unit did: a note on the way, its own part done, or the whole handed in; the last two with a photo as evidence.
import { useState } from 'react'
import { type CaseStepProps, useCaseStep } from '@/api/use-case-step'
import { type PhotoSending, usePhotoSending } from '@/api/use-photo-sending'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { PhotoField } from '@/components/photo-field'
import { refusalWords, stepWords } from '@/wording/step-words'
import { handInWords } from '@/wording/unit-words'
import type { UnitId } from '../../../types/ids'

export type HandInAction = keyof typeof handInWords

function missingPart(action: HandInAction, words: string, photos: PhotoSending): string | undefined {
  if (!words.trim()) return stepWords.wordsMissing
  if (photos.isSending) return stepWords.photosTravelling
  if (photos.hasFailed) return stepWords.photosLost
  return action !== 'recordProgress' && photos.receipts.length === 0 ? stepWords.photoMissing : undefined
}

export function HandInWorkSheet({ view, onClose, action, unitId, ...told }: CaseStepProps & { action: HandInAction; unitId: UnitId }) {
  const step = useCaseStep(action, told)
  const photos = usePhotoSending()
  const [words, setWords] = useState('')
  const asked = handInWords[action]
  const isStillOffered = view.availableActions.some((available) => available.action === action && available.unitId === unitId)
  return (
    <FormSheet
      title={asked.title}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: asked.send,
        onPress: () => step.take({ caseId: view.caseId, unitId, words: words.trim(), photos: photos.receipts }),
        offReason: isStillOffered ? missingPart(action, words, photos) : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Field label={asked.words} value={words} onChange={setWords} placeholder={asked.placeholder} maxLength={2000} showsCount />
      <PhotoField label={stepWords.photos} hint={asked.photoHint} gathering={photos} />
    </FormSheet>
  )
}
