// What a part of a form asks, with its step number and a hint at the right.
import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import './label.scss'

type LabelProps = {
  text: string
  step?: number
  hint?: string
  hintIcon?: IconName
}

export function Label({ text, step, hint, hintIcon }: LabelProps) {
  return (
    <View className="label">
      {step ? <View className="label-step">{step}</View> : null}
      <View className="label-text">{text}</View>
      {hint ? (
        <View className="label-hint">
          {hintIcon ? <Icon name={hintIcon} /> : null}
          {hint}
        </View>
      ) : null}
    </View>
  )
}
