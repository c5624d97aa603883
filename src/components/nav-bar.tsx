// The top of a page: a way back, a title, and room for WeChat's capsule.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { generalWords } from '../wording/zh'
import { Icon } from './icon'
import { readNavRoom } from './nav-room'
import { Pressable } from './pressable'
import './nav-bar.scss'

type NavBarProps = {
  title?: string
  onBack?: () => void
  /** Instead of a centred title: a place to choose, a title with a note. */
  left?: ReactNode
}

export function NavBar({ title, onBack, left }: NavBarProps) {
  const room = readNavRoom()
  return (
    <View className="nav-bar" style={{ paddingTop: `${room.top}px` }}>
      <View className="nav-bar-row" style={{ minHeight: `${room.height}px`, paddingRight: `${room.right}px` }}>
        {onBack ? (
          <Pressable className="nav-bar-back" label={generalWords.back} onPress={onBack}>
            <Icon name="chevron-left" size="big" />
          </Pressable>
        ) : null}
        {left ? <View className="nav-bar-left">{left}</View> : null}
        {title ? (
          <View className="nav-bar-title" ariaRole="heading" aria-level="1">
            {title}
          </View>
        ) : null}
      </View>
    </View>
  )
}
