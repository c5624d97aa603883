// A place in words: as a neighbour would name it, and who will look at it.
import { View } from '@tarojs/components'
import { reportWords } from '../../wording/report-words'
import type { Preview } from './use-preview'

export function PlaceWords({ place, isPlaced }: { place: Preview['place'] | undefined; isPlaced: boolean }) {
  if (!isPlaced) {
    return (
      <View className="grow">
        <View className="strong">{reportWords.placeUnknown}</View>
        <View className="note">{reportWords.placeUnknownNote}</View>
      </View>
    )
  }
  return (
    <View className="grow">
      <View className="strong">{place?.label ?? ' '}</View>
      <View className="note">{place ? whoTakesIt(place) : ' '}</View>
    </View>
  )
}

function whoTakesIt({ gridWorkerLabel, microGridName }: Preview['place']): string {
  if (gridWorkerLabel) return reportWords.gridWorker(gridWorkerLabel)
  return microGridName ? reportWords.gridWorkerNone(microGridName) : reportWords.placeOutside
}
