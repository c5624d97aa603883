// A titled part of a page, with a note or a way on at the right.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './section.scss'

type SectionProps = {
  title: string
  note?: string
  link?: { label: string; onPress: () => void }
  children: ReactNode
}

export function Section({ title, note, link, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <View className="section-title">{title}</View>
        {note ? <View className="note">{note}</View> : null}
        {link ? (
          <Pressable className="section-link" onPress={link.onPress}>
            {link.label}
            <Icon name="chevron-right" />
          </Pressable>
        ) : null}
      </View>
      {children}
    </View>
  )
}
