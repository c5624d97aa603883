// The timeline of a case, the same on every page that shows one: what happened, who is at work, what is still to come.
import type { CaseView } from '../../../types/cases/case-view'
import type { ClockView } from '../../../types/cases/clock-view'
import { type FindPhoto, usePhotos } from '../../api/use-photos'
import type { IconName } from '../../components/icon-name'
import { Section } from '../../components/section'
import { Timeline } from '../../components/timeline'
import { TimelineStep } from '../../components/timeline-step'
import { aheadWords, caseWords, nowWords } from '../../wording/case-words'
import { leftWords, longLeftWords } from '../../wording/moments'
import { StoryFork } from './story-fork'
import { StoryStep } from './story-step'
import { stepsAhead, tellStory } from './tell-story'

type CaseStoryProps = {
  view: CaseView
  /** The instant of the view: all clocks and weekdays are told by it. */
  at: string
}

export function CaseStory({ view, at }: CaseStoryProps) {
  const findPhoto = usePhotos(view.timeline.flatMap(({ photos }) => photos))
  const ahead = stepsAhead(view)
  return (
    <Section title={caseWords.story} note={view.number}>
      <Timeline>
        <Told view={view} at={at} findPhoto={findPhoto} isEnd={ahead.length === 0} />
        {ahead.map((step, index) => (
          <AheadStep key={step} view={view} step={step} isFirst={index === 0} isLast={index === ahead.length - 1} />
        ))}
      </Timeline>
    </Section>
  )
}

type ToldProps = CaseStoryProps & { findPhoto: FindPhoto; isEnd: boolean }

function Told({ view, at, findPhoto, isEnd }: ToldProps) {
  const parts = tellStory(view)
  return (
    <>
      {parts.map((part, index) =>
        part.kind === 'fork' ? (
          <StoryFork key={part.key} tracks={part.tracks} isCurrent={part.isCurrent} at={at} findPhoto={findPhoto} />
        ) : (
          <StoryStep
            key={part.entry.entryId}
            entry={part.entry}
            before={part.before}
            at={at}
            findPhoto={findPhoto}
            isLast={isEnd && index === parts.length - 1}
          />
        ),
      )}
    </>
  )
}

type Ahead = CaseView['ahead'][number]

const aheadIcons: Record<Ahead, IconName> = {
  triage: 'user',
  whistle: 'mark',
  answer: 'building-2',
  resolution: 'wrench',
  verification: 'eye',
  rating: 'star',
  closing: 'handshake',
}

/** The clock of whoever is asked; another one that burns is somebody else's. */
const clockOf: Partial<Record<Ahead, string>> = { triage: 'triage', verification: 'verify', rating: 'rating' }

const isYourWord = ({ isMine }: CaseView, step: Ahead) => isMine && step === 'rating'

/** Nobody is late with a word they may give: once its time has passed it is asked for without a clock. */
function clockWords(step: Ahead, clock: ClockView): string | undefined {
  if (step !== 'rating') return leftWords(clock)
  return clock.remainingMinutes > 0 ? longLeftWords(clock) : undefined
}

/** The first step to come is the one somebody is asked for now, unless units are still at work. */
function AheadStep({ view, step, isFirst, isLast }: { view: CaseView; step: Ahead; isFirst: boolean; isLast: boolean }) {
  const isNow = isFirst && view.state !== 'WHISTLED' && view.state !== 'IN_PROGRESS' && view.state !== 'RESOLUTION_SUBMITTED'
  const owing = view.summonses.filter(({ state }) => state === 'SENT' || state === 'ANSWERED').length
  const reporter = view.isMine && view.isAnonymous ? caseWords.you : view.reporterLabel
  const words =
    (isNow && (isYourWord(view, step) ? caseWords.yourWord : nowWords[step]?.(reporter))) || aheadWords(step, { units: owing, reporter })
  const clock = isNow && view.burning?.name === clockOf[step] ? view.burning?.clock : undefined
  return (
    <TimelineStep
      icon={aheadIcons[step]}
      title={words}
      when={clock && clockWords(step, clock)}
      dot={isNow ? 'now' : 'next'}
      isLast={isLast}
    />
  )
}
