// A small fixed word beside a name; filled, outlined or plain.
import { View } from '@tarojs/components'
import './tag.scss'

type TagProps = {
  word: string
  kind?: 'filled' | 'outlined' | 'plain'
}

export function Tag({ word, kind = 'plain' }: TagProps) {
  return <View className={`tag tag-${kind}`}>{word}</View>
}
