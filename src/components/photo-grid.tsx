// Photos side by side: to look at, or to gather, take away and send.
import { View } from '@tarojs/components'
import { stepWords } from '../wording/step-words'
import { classes } from './classes'
import { Icon } from './icon'
import { Photo } from './photo'
import { Pressable } from './pressable'
import './photo-grid.scss'

export type GridPhoto = {
  key: string
  url: string
  label: string
  /** 0 to 1 while it travels. */
  progress?: number
  /** What went wrong and what to do about it: "没传上，点一下再传". A final one can only be taken away. */
  fault?: { wrong: string; isFinal: boolean }
}

type PhotoGridProps = {
  photos: readonly GridPhoto[]
  onPreview?: (index: number) => void
  onRemove?: (key: string) => void
  onRetry?: (key: string) => void
  onAdd?: () => void
  addLabel?: string
  most?: number
}

export function PhotoGrid({ photos, onPreview, onRemove, onRetry, onAdd, addLabel = '', most = 9 }: PhotoGridProps) {
  const columns = onAdd ? 'edit' : Math.min(photos.length, 3)
  return (
    <View className={`photo-grid photo-grid-${columns}`}>
      {photos.map((photo, index) => (
        <View key={photo.key} className="photo-frame">
          <PhotoFace photo={photo} onPress={photo.fault ? onRetry && (() => onRetry(photo.key)) : onPreview && (() => onPreview(index))} />
          <PhotoState photo={photo} />
          {onRemove ? (
            <Pressable className="photo-remove" label={stepWords.removePhoto(photo.label)} onPress={() => onRemove(photo.key)}>
              <View className="photo-remove-face">
                <Icon name="x" size="shape" />
              </View>
            </Pressable>
          ) : null}
        </View>
      ))}
      {onAdd && photos.length < most ? (
        <Pressable className={classes('photo-frame', 'photo-add')} onPress={onAdd}>
          <Icon name="camera" size="big" />
          <View>{addLabel}</View>
        </Pressable>
      ) : null}
    </View>
  )
}

/** A button only where pressing does something. */
function PhotoFace({ photo, onPress }: { photo: GridPhoto; onPress: (() => void) | undefined }) {
  const picture = <Photo url={photo.url} label={photo.label} />
  if (!onPress || photo.fault?.isFinal) return <View className="photo-face">{picture}</View>
  return (
    <Pressable className="photo-face" label={photo.label} onPress={onPress}>
      {picture}
    </Pressable>
  )
}

function PhotoState({ photo }: { photo: GridPhoto }) {
  if (photo.fault) return <View className="photo-state photo-state-wrong">{photo.fault.wrong}</View>
  if (photo.progress === undefined || photo.progress >= 1) return null
  return <View className="photo-state">{`${Math.round(photo.progress * 100)}%`}</View>
}
