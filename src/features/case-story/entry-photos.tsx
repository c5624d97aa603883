// The photos of one entry; one that is still being checked says so instead of leaving a hole.
import { View } from '@tarojs/components'
import type { PhotoPass } from '../../../types/cases/case-view'
import type { FindPhoto } from '../../api/use-photos'
import { PhotoGrid } from '../../components/photo-grid'
import { previewPhotos } from '../../device/preview-photos'
import { caseWords } from '../../wording/case-words'

type EntryPhotosProps = { passes: readonly PhotoPass[]; findPhoto: FindPhoto }

const hiddenWords = { checking: caseWords.photoChecking, held: caseWords.photoHeld, rejected: caseWords.photoRejected, ready: '' } as const

export function EntryPhotos({ passes, findPhoto }: EntryPhotosProps) {
  const photos = passes.flatMap(({ photoId }) => findPhoto(photoId) ?? [])
  const shown = photos.flatMap(({ photoId, url }) => (url ? [{ key: photoId, url }] : []))
  const hidden = [...new Set(photos.filter(({ url }) => !url).map(({ state }) => hiddenWords[state]))].filter(Boolean)
  if (shown.length === 0 && hidden.length === 0) return null
  return (
    <View className="above-2">
      {shown.length > 0 ? (
        <PhotoGrid
          photos={shown.map(({ key, url }, index) => ({ key, url, label: caseWords.photo(index + 1) }))}
          onPreview={(index) =>
            previewPhotos(
              shown.map(({ url }) => url),
              index,
            )
          }
        />
      ) : null}
      {hidden.map((words) => (
        <View key={words} className="note">
          {words}
        </View>
      ))}
    </View>
  )
}
