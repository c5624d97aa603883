// One row of a list card: something on the left, words, something on the right.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './cell.scss'

type CellProps = {
  title: ReactNode
  note?: ReactNode
  left?: ReactNode
  right?: ReactNode
  /** The whole row leads somewhere and shows a chevron; then `right` must not hold a button. */
  onPress?: () => void
}

export function Cell({ title, note, left, right, onPress }: CellProps) {
  const content = (
    <>
      {left}
      <View className="grow">
        <View className="cell-title">{title}</View>
        {note ? <View className="note">{note}</View> : null}
      </View>
      {right}
      {onPress ? <Icon name="chevron-right" className="soft" /> : null}
    </>
  )
  if (!onPress) return <View className="cell">{content}</View>
  return (
    <Pressable className="cell" onPress={onPress}>
      {content}
    </Pressable>
  )
}
