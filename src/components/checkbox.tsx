// One of several that may be taken together; the whole line is the target.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './checkbox.scss'

type CheckboxProps = {
  label: string
  note?: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

export function Checkbox({ label, note, isOn, onChange }: CheckboxProps) {
  return (
    <Pressable className="checkbox" role="checkbox" isOn={isOn} onPress={() => onChange(!isOn)}>
      <View className={classes('checkbox-box', isOn && 'checkbox-on')}>{isOn ? <Icon name="check" size="shape" /> : null}</View>
      <View className="grow">
        <View className={classes(isOn && 'strong')}>{label}</View>
        {note ? <View className="note">{note}</View> : null}
      </View>
    </Pressable>
  )
}
