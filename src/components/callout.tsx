// A remark inside a page or a card: why, what next, what it means for you.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Tone } from './tone'
import './callout.scss'

type CalloutProps = {
  children: ReactNode
  tone?: Tone
  /** Two to five characters before the words, in the ink of the tone. */
  lead?: string
}

export function Callout({ children, tone = 'still', lead }: CalloutProps) {
  return (
    <View className={`callout callout-${tone}`}>
      {lead ? <View className="callout-lead">{lead}</View> : null}
      <View className="grow">{children}</View>
    </View>
  )
}
