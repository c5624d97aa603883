// One drawing in the colour of the words around it.
import { View } from '@tarojs/components'
import { classes } from './classes'
import type { IconName } from './icon-name'
import './icon.scss'

type IconProps = {
  name: IconName
  /** `line` beside words, `big` in navigation, `shape` inside a badge, `large` alone. */
  size?: 'line' | 'big' | 'shape' | 'large'
  className?: string
}

export function Icon({ name, size = 'line', className }: IconProps) {
  return <View className={classes('icon', size !== 'line' && `icon-size-${size}`, `icon-${name}`, className)} />
}
