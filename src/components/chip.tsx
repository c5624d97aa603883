// A short answer or a filter; its invisible target is a whole thumb.

import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './chip.scss'

type ChipProps = {
  label: string
  isChosen: boolean
  onPress: () => void
  icon?: IconName
  /** An answer (one of several: a tick when chosen) or a filter. */
  kind?: 'answer' | 'filter'
  /** `checkbox` when several may be chosen together. */
  role?: 'radio' | 'checkbox'
}

export function Chip({ label, isChosen, onPress, icon, kind = 'filter', role = 'radio' }: ChipProps) {
  const shown: IconName | undefined = kind === 'answer' && isChosen ? 'check' : icon
  return (
    <Pressable className="chip" onPress={onPress} role={role} isOn={isChosen}>
      <View className={classes('chip-face', isChosen && 'chip-chosen')}>
        {shown ? <Icon name={shown} size={shown.startsWith('shape-') || shown === 'mark' ? 'shape' : 'line'} /> : null}
        {label}
      </View>
    </Pressable>
  )
}
