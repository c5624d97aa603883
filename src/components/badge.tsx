// A state as word, shape and colour, always the three together.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import type { Tone } from './tone'
import './badge.scss'

type BadgeProps = {
  word: string
  shape: IconName
  tone: Tone
  /** Stands on a tinted card: takes the surface as its ground. */
  isOnTint?: boolean
}

export function Badge({ word, shape, tone, isOnTint }: BadgeProps) {
  return (
    <View className={classes('badge', `badge-${tone}`, isOnTint && 'badge-on-tint')}>
      <Icon name={shape} size="shape" />
      {word}
    </View>
  )
}
