// Where the trunk divides: two tracks run side by side; one, three or more, or any in care mode, stand as cards hooked to the trunk.
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import './timeline-fork.scss'
import './timeline-stack.scss'

export type TrackStep = {
  key: string
  what: string
  when?: string
  /** Under way or waited for; the track is dashed from here on. */
  isNow?: boolean
  /** A photo, more words. */
  children?: ReactNode
}

export type Track = {
  key: string
  name: string
  icon: IconName
  /** Filled leads and goes straight down; outlined assists. */
  mark: 'filled' | 'outlined'
  /** A tag beside the name. */
  tag?: ReactNode
  /** The track's own time bar, or the word that it is done. */
  clock?: ReactNode
  steps: readonly TrackStep[]
}

type TimelineForkProps = {
  tracks: readonly Track[]
  /** Every track is done: the fork closes in a solid line. */
  isClosed: boolean
}

export function TimelineFork({ tracks, isClosed }: TimelineForkProps) {
  const isBeside = tracks.length === 2
  return (
    <View
      className={classes('timeline-fork', isBeside ? 'timeline-fork-beside' : 'timeline-fork-stacked', !isClosed && 'timeline-fork-open')}
    >
      {isBeside ? <View className="timeline-split" /> : null}
      {tracks.map((track) => (
        <TrackColumn key={track.key} track={track} />
      ))}
      {isBeside ? <View className={classes('timeline-join', !isClosed && 'timeline-join-open')} /> : null}
    </View>
  )
}

function TrackColumn({ track }: { track: Track }) {
  const last = track.steps.length - 1
  const isRunning = track.steps[last]?.isNow ?? true
  return (
    <View className={classes('track', isRunning && 'track-running')}>
      <View className="track-hook" />
      <View className={classes('track-step', last < 0 && 'track-step-end', last < 0 && 'track-step-now')}>
        <View className={`timeline-dot track-mark timeline-dot-${track.mark === 'filled' ? 'unit' : 'assist'}`}>
          <Icon name={track.icon} />
        </View>
        <View className="track-head">
          <View className="track-name">{track.name}</View>
          {track.tag}
        </View>
        {track.clock}
      </View>
      {track.steps.map((step, index) => (
        <View key={step.key} className={classes('track-step', step.isNow && 'track-step-now', index === last && 'track-step-end')}>
          <View className={classes('track-dot', step.isNow && 'track-dot-now')} />
          <View className="track-what">{step.what}</View>
          {step.when ? <View className="note">{step.when}</View> : null}
          {step.children}
        </View>
      ))}
    </View>
  )
}
