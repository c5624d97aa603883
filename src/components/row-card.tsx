// One matter of a list: how it stands, what and where, how long it has, and the one thing to do next.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from './card'
import { Pressable } from './pressable'
import './row-card.scss'

type RowCardProps = {
  badge: ReactNode
  title: string
  note: string
  /** A `TimeBar`, or nothing when no clock runs. */
  bar: ReactNode
  /** A button; the words above the bar open the matter as well. */
  action: ReactNode
  onOpen: () => void
  /** Past its time: the border says so too. */
  isLate?: boolean
}

export function RowCard({ badge, title, note, bar, action, onOpen, isLate }: RowCardProps) {
  return (
    <Card isTight border={isLate ? 'danger' : undefined} className="row-card">
      <Pressable className="row-card-words" onPress={onOpen}>
        <View className="row-card-head">
          {badge}
          <View className="row-card-title two-lines">{title}</View>
        </View>
        <View className="row-card-note">{note}</View>
      </Pressable>
      <View className="row-card-action">{action}</View>
      {bar ? <View className="row-card-bar">{bar}</View> : null}
    </Card>
  )
}
