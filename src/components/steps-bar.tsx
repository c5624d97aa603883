// How many steps a task has and which one this is.
import { View } from '@tarojs/components'
import { classes } from './classes'
import './steps-bar.scss'

type StepsBarProps = {
  steps: readonly string[]
  /** Index of the step on the screen. */
  current: number
}

export function StepsBar({ steps, current }: StepsBarProps) {
  return (
    <View className="steps-bar">
      {steps.map((step, index) => (
        <View key={step} className="steps-bar-step">
          <View className={classes('steps-bar-line', index <= current && 'steps-bar-reached')} />
          <View className={classes('note', index === current && 'steps-bar-current')}>{`${index + 1} ${step}`}</View>
        </View>
      ))}
    </View>
  )
}
