// A walk down the ladder of places: where one is so far, and what lies there to choose.
import { View } from '@tarojs/components'
import { errorWords, generalWords } from '../wording/zh'
import { Button } from './button'
import { Chip } from './chip'
import { Chips } from './chips'

type Place = { placeId: string; name: string; hasChildren: boolean }

/** What `usePlaces` gives; only this much of it matters here. */
export type Walk<P extends Place> = {
  path: readonly P[]
  choices: readonly P[] | undefined
  error: { code: keyof typeof errorWords } | undefined
  building: P | undefined
  choose: (place: P) => void
  undo: () => void
}

export function PlaceList<P extends Place>({ walk }: { walk: Walk<P> }) {
  const { path, choices, error, building, choose, undo } = walk
  const inside = path.filter(({ hasChildren }) => hasChildren)
  return (
    <View className="stack">
      <View className="between">
        <View className="strong grow">{inside.map(({ name }) => name).join(' · ')}</View>
        {inside.length > 1 ? <Button kind="quiet" isSmall label={generalWords.previousList} onPress={undo} /> : null}
      </View>
      {choices ? (
        <Chips isWrapping>
          {choices.map((place) => (
            <Chip
              key={place.placeId}
              kind="answer"
              label={place.name}
              isChosen={place.placeId === building?.placeId}
              onPress={() => choose(place)}
            />
          ))}
        </Chips>
      ) : (
        <View className="note">{error ? errorWords[error.code] : generalWords.fetching}</View>
      )}
    </View>
  )
}
