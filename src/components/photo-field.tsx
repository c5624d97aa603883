// A question answered with photos: the ones gathered, how far each has travelled, and a way to take more.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { photoFault, stepWords } from '../wording/step-words'
import { Label } from './label'
import { PhotoGrid } from './photo-grid'

/** What `usePhotoSending` gives; only this much of it matters here. */
type Gathering = {
  photos: readonly { key: string; url: string; progress: number; error?: Parameters<typeof photoFault>[0] }[]
  add: () => Promise<'PRIVACY_REFUSED' | undefined>
  remove: (key: string) => void
  retry: (key: string) => void
}

type PhotoFieldProps = {
  label: string
  hint?: string
  gathering: Gathering
}

export function PhotoField({ label, hint, gathering }: PhotoFieldProps) {
  const [isRefused, setRefused] = useState(false)
  const shown = gathering.photos.map(({ key, url, progress, error }, index) => ({
    key,
    url,
    label: stepWords.photo(index + 1),
    progress,
    fault: error && photoFault(error),
  }))
  const add = async () => setRefused((await gathering.add()) === 'PRIVACY_REFUSED')
  return (
    <View className="above-4">
      <Label text={label} hint={hint} />
      <PhotoGrid
        photos={shown}
        onAdd={() => void add()}
        onRemove={gathering.remove}
        onRetry={gathering.retry}
        addLabel={stepWords.addPhoto}
      />
      {isRefused ? <View className="note ink-danger above-1">{stepWords.photosRefused}</View> : null}
    </View>
  )
}
