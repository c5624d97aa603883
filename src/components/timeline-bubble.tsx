// Words someone spoke: a person's in a white bubble, a call in the colour of the whistle.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

type TimelineBubbleProps = {
  kind: 'voice' | 'whistle'
  children: ReactNode
}

export function TimelineBubble({ kind, children }: TimelineBubbleProps) {
  return <View className={`timeline-bubble timeline-bubble-${kind}`}>{children}</View>
}
