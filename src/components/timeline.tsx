// The signature of the product: a trunk that is the matter, its steps hung on it, forked while several work at once.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './timeline.scss'

/** Holds `TimelineStep` and `TimelineFork` in order; the last step takes `isLast`. */
export function Timeline({ children }: { children: ReactNode }) {
  return <View className="timeline">{children}</View>
}
