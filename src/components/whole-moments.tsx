// A sentence whose moments stay whole: 下周六 17:55 and 10月10日 never break across two lines.
import { View } from '@tarojs/components'

const moments = /((?:[上本下]?周[一二三四五六日]|\d+月\d+日)(?:\s\d+:\d+)?)/

/** Splitting at a captured pattern leaves every second piece a moment. */
const isMoment = (index: number) => index % 2 === 1

export function WholeMoments({ words }: { words: string }) {
  const pieces = words.split(moments).map((piece, index) => ({ piece, key: `${index}`, isWhole: isMoment(index) }))
  return (
    <>
      {pieces.map(({ piece, key, isWhole }) =>
        isWhole ? (
          <View key={key} className="whole">
            {piece}
          </View>
        ) : (
          piece
        ),
      )}
    </>
  )
}
