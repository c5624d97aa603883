// 放行: a person reads what the content check could not judge, and lets it through.
import { View } from '@tarojs/components'
import { type CaseStepProps, isOffered, useCaseStep } from '@/api/use-case-step'
import { usePhotos } from '@/api/use-photos'
import { Callout } from '@/components/callout'
import { FormSheet } from '@/components/form-sheet'
import { PhotoGrid } from '@/components/photo-grid'
import { previewPhotos } from '@/device/preview-photos'
import { releaseWords } from '@/wording/handling-words'
import { refusalWords, stepWords } from '@/wording/step-words'

export function ReleaseContentSheet({ view, onClose, ...told }: CaseStepProps) {
  const step = useCaseStep('releaseContent', told)
  const entryId = view.availableActions.find(({ action }) => action === 'releaseContent')?.entryId
  const held = view.timeline.find((entry) => entry.entryId === entryId)
  const findPhoto = usePhotos(held?.photos ?? [])
  const photos = (held?.photos ?? []).flatMap(({ photoId }, index) => {
    const url = findPhoto(photoId)?.url
    return url ? [{ key: photoId, url, label: stepWords.photo(index + 1) }] : []
  })
  return (
    <FormSheet
      title={releaseWords.title}
      onClose={onClose}
      wrong={step.refusal && refusalWords(step.refusal)}
      send={{
        label: releaseWords.send,
        icon: 'eye',
        onPress: () => entryId && step.take({ caseId: view.caseId, entryId }),
        offReason: isOffered(view, 'releaseContent') ? undefined : stepWords.goneBy,
        busyLabel: step.isBusy ? stepWords.sending : undefined,
      }}
    >
      <View className="note">{held?.who.label}</View>
      <View className="above-1">
        <Callout tone="waiting">{held?.words ?? releaseWords.noWords}</Callout>
      </View>
      {photos.length > 0 ? (
        <View className="above-3">
          <PhotoGrid
            photos={photos}
            onPreview={(index) =>
              previewPhotos(
                photos.map(({ url }) => url),
                index,
              )
            }
          />
        </View>
      ) : null}
      <View className="small soft above-3">{releaseWords.note}</View>
    </FormSheet>
  )
}
