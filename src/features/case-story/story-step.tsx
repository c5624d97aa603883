// One entry on the trunk: who did it, when, what was said and shown.
import { View } from '@tarojs/components'
import type { EntryView } from '../../../types/cases/case-view'
import type { FindPhoto } from '../../api/use-photos'
import type { IconName } from '../../components/icon-name'
import { TimelineBubble } from '../../components/timeline-bubble'
import { TimelineStep } from '../../components/timeline-step'
import { caseWords, entryNote, entryTitle } from '../../wording/case-words'
import { storyMomentOf } from '../../wording/moments'
import { EntryPhotos } from './entry-photos'

type StoryStepProps = { entry: EntryView; before: string | undefined; at: string; findPhoto: FindPhoto; isLast: boolean }
type Look = { icon: IconName; dot: 'person' | 'whistle' | 'done' | 'danger' }

const person: Look = { icon: 'user', dot: 'person' }
const looks: Record<string, (entry: EntryView) => Look> = {
  triageCase: () => ({ icon: 'check', dot: 'person' }),
  declineCase: () => ({ icon: 'minus', dot: 'person' }),
  blowWhistle: () => ({ icon: 'mark', dot: 'whistle' }),
  whistleByCatalogue: () => ({ icon: 'mark', dot: 'whistle' }),
  contactResident: () => ({ icon: 'phone', dot: 'person' }),
  verifyCase: ({ facts }) => (facts.passed ? { icon: 'eye', dot: 'done' } : { icon: 'undo-2', dot: 'danger' }),
  callBack: ({ facts }) => ({ icon: 'phone', dot: facts.solved === 'yes' ? 'done' : 'person' }),
  rateCase: ({ facts }) => (facts.solved === 'yes' ? { icon: 'star', dot: 'done' } : { icon: 'undo-2', dot: 'danger' }),
  releaseContent: () => ({ icon: 'shield-check', dot: 'person' }),
}

const lookOf = (entry: EntryView): Look => looks[entry.what]?.(entry) ?? person

export function StoryStep({ entry, before, at, findPhoto, isLast }: StoryStepProps) {
  const note = entryNote(entry)
  return (
    <TimelineStep {...lookOf(entry)} title={entryTitle(entry)} when={storyMomentOf(entry.at, before, at)} isLast={isLast}>
      <Said entry={entry} findPhoto={findPhoto} />
      {note ? <View className="small soft">{note}</View> : null}
      {entry.isHeld ? <View className="note">{entry.words ? caseWords.held : caseWords.heldForOthers}</View> : null}
      {entry.isInternal ? <View className="note">{caseWords.internal}</View> : null}
    </TimelineStep>
  )
}

/** A resident speaks in a bubble, a whistle calls in its own colour, staff simply say. */
function Said({ entry, findPhoto }: { entry: EntryView; findPhoto: FindPhoto }) {
  const { words, photos, who, what } = entry
  const shownPhotos = photos.length > 0 ? <EntryPhotos passes={photos} findPhoto={findPhoto} /> : null
  if (who.kind === 'reporter' && (words || photos.length > 0)) {
    return (
      <TimelineBubble kind="voice">
        {words ? <View className="quote">{`“${words}”`}</View> : null}
        {shownPhotos}
      </TimelineBubble>
    )
  }
  if (what === 'blowWhistle' && words) return <TimelineBubble kind="whistle">{words}</TimelineBubble>
  return (
    <>
      {words ? <View className="small soft">{words}</View> : null}
      {shownPhotos}
    </>
  )
}
