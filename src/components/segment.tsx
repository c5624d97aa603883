// One of a few, all in sight: a sunk well with the chosen one raised.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Pressable } from './pressable'
import './segment.scss'

type SegmentOption<Value extends string> = {
  value: Value
  label: string
  note?: string
  isOff?: boolean
}

type SegmentProps<Value extends string> = {
  label: string
  options: readonly SegmentOption<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

export function Segment<Value extends string>({ label, options, value, onChange }: SegmentProps<Value>) {
  return (
    <View className={classes('segment', options.length === 3 && 'segment-three')} ariaRole="radiogroup" ariaLabel={label}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={classes('segment-option', option.value === value && 'segment-chosen', option.isOff && 'segment-off')}
          role="radio"
          isOn={option.value === value}
          isOff={option.isOff}
          onPress={() => onChange(option.value)}
        >
          <View className="segment-label">{option.label}</View>
          {option.note ? <View className="segment-note">{option.note}</View> : null}
        </Pressable>
      ))}
    </View>
  )
}
