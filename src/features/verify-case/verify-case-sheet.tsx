// 核查: somebody who did not handle it looks at the result on site; what is not right goes back to the units named.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { type PhotoSending, usePhotoSending } from '@/api/use-photo-sending'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { ChoiceTiles } from '@/components/choice-tiles'
import { Field } from '@/components/field'
import { FormSheet } from '@/components/form-sheet'
import { Label } from '@/components/label'
import { PhotoField } from '@/components/photo-field'
import { verifyWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'
import type { CaseView } from '../../../types/cases/case-view'
import type { UnitId } from '../../../types/ids'

const results = [
  { value: 'passed', label: verifyWords.passed, icon: 'shape-tick' },
  { value: 'failed', label: verifyWords.failed, icon: 'shape-triangle' },
] as const
type Result = (typeof results)[number]['value']

const sendLabels = { passed: verifyWords.sendPassed, failed: verifyWords.sendFailed }

function missingPart(result: Result | undefined, words: string, photos: PhotoSending): string | undefined {
  if (!result) return stepWords.choiceMissing
  if (!words.trim()) return stepWords.wordsMissing
  return photos.isSending ? stepWords.photosTravelling : photos.hasFailed ? stepWords.photosLost : undefined
}

export function VerifyCaseSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('verifyCase', told)
  const photos = usePhotoSending()
  const [result, setResult] = useState<Result>()
  const [failedUnitIds, setFailed] = useState<UnitId[]>([])
  const [words, setWords] = useState('')
  const send = () =>
    step.take({
      caseId: view.caseId,
      seenStep: view.step,
      passed: result === 'passed',
      words: words.trim(),
      photos: photos.receipts,
      failedUnitIds: result === 'failed' ? failedUnitIds : [],
    })
  return (
    <FormSheet
      title={verifyWords.title}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: result ? sendLabels[result] : verifyWords.send,
        onPress: send,
        offReason: isOffered(view, 'verifyCase') ? missingPart(result, words, photos) : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <Label text={verifyWords.question} />
      <ChoiceTiles label={verifyWords.question} options={results} value={result} onChange={setResult} />
      {result === 'failed' ? <FailedUnits view={view} chosen={failedUnitIds} onChange={setFailed} /> : null}
      <View className="above-4">
        <Field
          label={verifyWords.words}
          value={words}
          onChange={setWords}
          placeholder={result === 'failed' ? verifyWords.failedPlaceholder : verifyWords.passedPlaceholder}
          maxLength={2000}
          showsCount
        />
      </View>
      <PhotoField label={stepWords.photos} hint={stepWords.optionalPhoto} gathering={photos} />
    </FormSheet>
  )
}

type FailedUnitsProps = { view: CaseView; chosen: readonly UnitId[]; onChange: (chosen: UnitId[]) => void }

/** Only a part that was handed in can be sent back. */
function FailedUnits({ view, chosen, onChange }: FailedUnitsProps) {
  const handedIn = view.summonses.filter(({ state }) => state === 'PART_DONE' || state === 'ACCEPTED')
  const turn = (unitId: UnitId) => onChange(chosen.includes(unitId) ? chosen.filter((id) => id !== unitId) : [...chosen, unitId])
  return (
    <View className="above-4">
      <Label text={verifyWords.units} hint={verifyWords.unitsHint} />
      <Chips isWrapping>
        {handedIn.map(({ unitId, unitName }) => (
          <Chip
            key={unitId}
            kind="answer"
            role="checkbox"
            label={unitName}
            isChosen={chosen.includes(unitId)}
            onPress={() => turn(unitId)}
          />
        ))}
      </Chips>
    </View>
  )
}
