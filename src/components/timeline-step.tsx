// One thing on the trunk: who, when, and what was said or shown.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'

type TimelineStepProps = {
  icon: IconName
  title: string
  when?: string
  /** Round for a person, `whistle` calls, `done` closes, `now` waits for someone, `next` is still to come. */
  dot?: 'person' | 'whistle' | 'done' | 'unit' | 'assist' | 'danger' | 'now' | 'next'
  isLast?: boolean
  children?: ReactNode
}

export function TimelineStep({ icon, title, when, dot = 'person', isLast, children }: TimelineStepProps) {
  const isToCome = dot === 'now' || dot === 'next'
  return (
    <View className={classes('timeline-step', isToCome && 'timeline-to-come', isLast && 'timeline-last')}>
      <View className={`timeline-dot timeline-dot-${dot}`}>
        <Icon name={icon} />
      </View>
      <View className="timeline-head">
        <View className={`timeline-title timeline-title-${dot}`}>{title}</View>
        {when ? <View className="timeline-when">{when}</View> : null}
      </View>
      {children}
    </View>
  )
}
