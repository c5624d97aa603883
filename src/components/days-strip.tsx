// Why a deadline is where it is: each day as used, left or not counted.
import { View } from '@tarojs/components'
import { classes } from './classes'
import './days-strip.scss'

export type StripDay = {
  /** The date itself, for identity: 2026-11-18. */
  date: string
  /** "五" or "今" */
  name: string
  /** "13" */
  number: string
  isCounted: boolean
  isToday: boolean
  /** The part of the day that counts and is over, as fractions of its working hours. */
  used?: { from: number; to: number }
  /** Some of the day still counts. */
  isLeft: boolean
}

type DaysStripProps = {
  days: readonly StripDay[]
  legend: { used: string; left: string; rest: string }
  /** "每天 9–12、14–18 点" */
  hours: string
}

const percent = (fraction: number) => `${Math.round(fraction * 100)}%`

export function DaysStrip({ days, legend, hours }: DaysStripProps) {
  return (
    <View className="days-strip">
      <View className={classes('days-strip-days', days.length > 9 && 'days-strip-many')}>
        {days.map((day) => (
          <View key={day.date} className={classes('days-strip-day', day.isToday && 'days-strip-today')}>
            <View>{day.name}</View>
            <View
              className={classes('days-strip-box', !day.isCounted && 'days-strip-rest', day.isCounted && day.isLeft && 'days-strip-left')}
            >
              {day.used ? (
                <View className="days-strip-used" style={{ left: percent(day.used.from), width: percent(day.used.to - day.used.from) }} />
              ) : null}
            </View>
            <View>{day.number}</View>
          </View>
        ))}
      </View>
      <View className="days-strip-legend">
        <View className="days-strip-key">
          <View className="days-strip-sample days-strip-sample-used" />
          {legend.used}
        </View>
        <View className="days-strip-key">
          <View className="days-strip-sample days-strip-left" />
          {legend.left}
        </View>
        <View className="days-strip-key">
          <View className="days-strip-sample days-strip-rest" />
          {legend.rest}
        </View>
        <View className="days-strip-hours">{hours}</View>
      </View>
    </View>
  )
}
