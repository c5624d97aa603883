// A question with two to four answers of equal weight, each a shape and a word.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './choice-tiles.scss'

type ChoiceTilesProps<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string; icon: IconName }[]
  value: Value | undefined
  onChange: (value: Value) => void
}

export function ChoiceTiles<Value extends string>({ label, options, value, onChange }: ChoiceTilesProps<Value>) {
  return (
    <View className="choice-tiles" ariaRole="radiogroup" ariaLabel={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={classes('choice-tile', option.value === value && 'choice-tile-chosen')}
          role="radio"
          isOn={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Icon name={option.icon} />
          <View>{option.label}</View>
        </Pressable>
      ))}
    </View>
  )
}
