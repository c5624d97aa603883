// What is left of a time, as a bar that gets shorter; the words below say it again.
import { View } from '@tarojs/components'
import { type BarState, barTone } from './bar-tone'
import './time-bar.scss'

type TimeBarProps = {
  /** Fraction of the time that is left, 0 to 1; ignored once over or done. */
  left: number
  state?: BarState
  /** "还剩 2 天 4.5 小时" */
  leftWords?: string
  /** "周五 17:00 前" */
  moment?: string
}

export function TimeBar({ left, state = 'running', leftWords, moment }: TimeBarProps) {
  const shown = Math.min(1, Math.max(0, left))
  const width = state === 'running' ? `${Math.round(shown * 1000) / 10}%` : '100%'
  return (
    <View className={`time-bar time-bar-${barTone(shown, state)}`}>
      <View className="time-bar-track">
        <View className="time-bar-fill" style={{ width }} />
        {state === 'running' ? <View className="time-bar-tick time-bar-tick-half" /> : null}
        {state === 'running' ? <View className="time-bar-tick time-bar-tick-fifth" /> : null}
      </View>
      {leftWords || moment ? (
        <View className="time-bar-words">
          <View className="time-bar-left">{leftWords}</View>
          <View>{moment}</View>
        </View>
      ) : null}
    </View>
  )
}
