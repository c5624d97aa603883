// Turns a case's entries into what is drawn: steps on the trunk, and forks where several units work at once.
import type { CaseView, EntryView, SummonsView } from '../../../types/cases/case-view'

export type StoryTrack = { summons: SummonsView; entries: readonly EntryView[] }
export type StoryPart =
  | { kind: 'step'; entry: EntryView; before: string | undefined }
  /** `isCurrent`: the fork in which the units work now; earlier ones are history. */
  | { kind: 'fork'; key: string; tracks: StoryTrack[]; isCurrent: boolean }

const whistles = ['blowWhistle', 'whistleByCatalogue']
const isUnitWork = ({ who }: EntryView) => who.kind === 'unit'
/** These end a fork: what comes after is another round. */
const isTurn = ({ what, facts }: EntryView) => ['verifyCase', 'rateCase'].includes(what) || (what === 'callBack' && facts.reached === true)

/** Entries between two turns: a trunk first, then what the units did. */
type Round = { trunk: EntryView[]; work: EntryView[]; turn: EntryView | undefined }

function roundsOf(timeline: readonly EntryView[]): Round[] {
  const rounds: Round[] = [{ trunk: [], work: [], turn: undefined }]
  for (const entry of timeline) {
    const round = rounds[rounds.length - 1] as Round
    if (isTurn(entry)) {
      round.turn = entry
      rounds.push({ trunk: [], work: [], turn: undefined })
    } else if (isUnitWork(entry)) round.work.push(entry)
    else round.trunk.push(entry)
  }
  return rounds
}

const owes = ({ state }: SummonsView) => state === 'SENT' || state === 'ANSWERED'
const isAtWork = ({ state }: CaseView) => state === 'WHISTLED' || state === 'IN_PROGRESS' || state === 'RESOLUTION_SUBMITTED'

/** In the round of the whistle everyone summoned; later only whoever had to do it again. */
function tracksOf(view: CaseView, round: Round, isLast: boolean): StoryTrack[] {
  const summoned = round.trunk.filter(({ what }) => whistles.includes(what)).flatMap(({ facts }) => facts.unitIds ?? [])
  return view.summonses
    .map((summons) => ({ summons, entries: round.work.filter(({ who }) => who.unitId === summons.unitId) }))
    .filter(
      ({ summons, entries }) => entries.length > 0 || summoned.includes(summons.unitId) || (isLast && isAtWork(view) && owes(summons)),
    )
    .sort((a, b) => Number(b.summons.isLead) - Number(a.summons.isLead))
}

/** In order of time; what staff noted while units worked stands before their fork. */
export function tellStory(view: CaseView): StoryPart[] {
  const rounds = roundsOf(view.timeline)
  const steps = rounds.flatMap(({ trunk, turn }) => (turn ? [...trunk, turn] : trunk))
  const stepPart = (entry: EntryView): StoryPart => ({ kind: 'step', entry, before: steps[steps.indexOf(entry) - 1]?.at })
  return rounds.flatMap((round, index) => {
    const isLast = index === rounds.length - 1
    const tracks = tracksOf(view, round, isLast)
    const fork: StoryPart[] = tracks.length > 0 ? [{ kind: 'fork', key: `fork-${index}`, tracks, isCurrent: isLast && isAtWork(view) }] : []
    return [...round.trunk.map(stepPart), ...fork, ...(round.turn ? [stepPart(round.turn)] : [])]
  })
}

/** What is drawn dashed: whatever the tracks already show as under way is left out. */
export const stepsAhead = (view: CaseView): CaseView['ahead'] =>
  view.summonses.length > 0 && isAtWork(view) ? view.ahead.filter((step) => step !== 'answer' && step !== 'resolution') : view.ahead
