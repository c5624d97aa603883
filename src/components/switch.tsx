// On or off, with a tick on the knob so that colour is not the only sign.
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './switch.scss'

type SwitchProps = {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
}

export function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <Pressable className="switch" role="switch" isOn={isOn} label={label} onPress={() => onChange(!isOn)}>
      <View className={classes('switch-track', isOn && 'switch-on')}>
        <View className="switch-knob">{isOn ? <Icon name="check" /> : null}</View>
      </View>
    </Pressable>
  )
}
