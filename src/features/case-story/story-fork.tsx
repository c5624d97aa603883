// The units at work: a track each, with its own clock, what it did and what it is at now.
import { View } from '@tarojs/components'
import type { EntryView, SummonsView } from '../../../types/cases/case-view'
import type { FindPhoto } from '../../api/use-photos'
import { Icon } from '../../components/icon'
import { Tag } from '../../components/tag'
import { TimeBar } from '../../components/time-bar'
import { TimelineFork, type Track, type TrackStep } from '../../components/timeline-fork'
import { caseWords, trackEntryWords, trackWaiting } from '../../wording/case-words'
import { leftWords, momentOf, tookWords } from '../../wording/moments'
import { EntryPhotos } from './entry-photos'
import type { StoryTrack } from './tell-story'

type StoryForkProps = { tracks: readonly StoryTrack[]; isCurrent: boolean; at: string; findPhoto: FindPhoto }

const finishing = ['finishPart', 'submitResolution']
const lastFinishing = (entries: readonly EntryView[]) => entries.filter(({ what }) => finishing.includes(what)).pop()

export function StoryFork({ tracks, isCurrent, at, findPhoto }: StoryForkProps) {
  return (
    <TimelineFork
      isClosed={!isCurrent || tracks.every(({ summons }) => summons.state === 'PART_DONE' || summons.state === 'ACCEPTED')}
      tracks={tracks.map((track) => drawTrack(track, isCurrent, at, findPhoto))}
    />
  )
}

function drawTrack({ summons, entries }: StoryTrack, isCurrent: boolean, at: string, findPhoto: FindPhoto): Track {
  const now = isCurrent ? nowStep(summons, at) : undefined
  return {
    key: summons.unitId,
    name: summons.unitName,
    icon: 'building-2',
    mark: summons.isLead ? 'filled' : 'outlined',
    tag: <Tag word={summons.isLead ? caseWords.lead : caseWords.assisting} kind={summons.isLead ? 'filled' : 'outlined'} />,
    clock: <TrackClock summons={summons} finished={lastFinishing(entries)} isCurrent={isCurrent} at={at} />,
    steps: [...entries.map((entry) => drawStep(entry, summons, at, findPhoto)), ...(now ? [now] : [])],
  }
}

function drawStep(entry: EntryView, { answer }: SummonsView, at: string, findPhoto: FindPhoto): TrackStep {
  const { entryId, facts, photos } = entry
  const took =
    facts.tookMinutes === undefined
      ? ''
      : ` · ${tookWords({ minutes: facts.tookMinutes, countsWorkingTimeOnly: answer.countsWorkingTimeOnly })}`
  return {
    key: entryId,
    what: trackEntryWords(entry),
    when: `${momentOf(entry.at, at)}${took}`,
    children: photos.length > 0 ? <EntryPhotos passes={photos} findPhoto={findPhoto} /> : undefined,
  }
}

function nowStep({ state, onSiteBy }: SummonsView, at: string): TrackStep | undefined {
  if (state === 'SENT') return { key: 'now', what: trackWaiting.answer, isNow: true }
  if (state !== 'ANSWERED') return undefined
  const isToCome = onSiteBy !== null && onSiteBy > at
  return { key: 'now', what: isToCome ? trackWaiting.onSite(momentOf(onSiteBy, at)) : trackWaiting.working, isNow: true }
}

type TrackClockProps = { summons: SummonsView; finished: EntryView | undefined; isCurrent: boolean; at: string }

/** A bar while it owes something now, else the moment it was done. */
function TrackClock({ summons, finished, isCurrent, at }: TrackClockProps) {
  const { state, answer, part } = summons
  if (state === 'CANCELLED') return <View className="note">{trackWaiting.cancelled}</View>
  const isRunning = isCurrent && (state === 'SENT' || state === 'ANSWERED')
  if (!isRunning) {
    return finished ? (
      <View className="note strong ink-done row">
        <Icon name="shape-tick" size="shape" />
        {trackWaiting.done(momentOf(finished.at, at))}
      </View>
    ) : null
  }
  const clock = state === 'SENT' ? answer : part
  return (
    <TimeBar
      left={clock.totalMinutes > 0 ? clock.remainingMinutes / clock.totalMinutes : 0}
      state={clock.remainingMinutes < 0 ? 'over' : 'running'}
      leftWords={state === 'SENT' ? trackWaiting.answerLeft(clock) : leftWords(clock)}
      moment={trackWaiting.before(momentOf(clock.dueAt, at))}
    />
  )
}
