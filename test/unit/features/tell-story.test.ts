// The story of a case: where the trunk forks, who stands in which track, and what a second round looks like.
import { type StoryPart, stepsAhead, tellStory } from '../../../src/features/case-story/tell-story'
import { byUnit, entry, property, squad, summons, view } from './case-views'

const outline = (parts: StoryPart[]) =>
  parts.map((part) => (part.kind === 'step' ? part.entry.what : part.tracks.map(({ summons: { unitName } }) => unitName).join('+')))

const report = entry('reportCase', { who: { kind: 'reporter', label: '林女士' }, words: '堵死了' })
const whistle = entry('blowWhistle', { facts: { unitIds: [squad, property] } })

it('forks at the whistle into one track a unit, the lead first, before anybody has answered', () => {
  const told = tellStory(view({ state: 'WHISTLED', timeline: [report, whistle], summonses: [summons(squad), summons(property)] }))
  expect(outline(told)).toEqual(['reportCase', 'blowWhistle', '柳荫里物业+街道执法队'])
})

it('puts what a unit did into its own track and what staff noted onto the trunk', () => {
  const answer = byUnit(property, 'answerSummons')
  const call = entry('contactResident', { facts: { reached: true } })
  const told = tellStory(view({ timeline: [report, whistle, answer, call] }))
  expect(outline(told)).toEqual(['reportCase', 'blowWhistle', 'contactResident', '柳荫里物业+街道执法队'])
  const fork = told.find((part) => part.kind === 'fork')
  expect(fork?.kind === 'fork' && fork.tracks[0]?.entries).toEqual([answer])
})

it('has no fork before a whistle', () => {
  expect(outline(tellStory(view({ state: 'TRIAGE', timeline: [report], summonses: [] })))).toEqual(['reportCase'])
})

it('opens a second, smaller fork for whoever has to do it again', () => {
  const done = [byUnit(property, 'submitResolution'), byUnit(squad, 'finishPart')]
  const checked = entry('verifyCase', { facts: { passed: true } })
  const rated = entry('rateCase', { facts: { solved: 'partly' } })
  const told = tellStory(
    view({
      timeline: [report, whistle, ...done, checked, rated],
      summonses: [summons(property, { state: 'ACCEPTED' }), summons(squad, { state: 'ANSWERED' })],
    }),
  )
  expect(outline(told)).toEqual(['reportCase', 'blowWhistle', '柳荫里物业+街道执法队', 'verifyCase', 'rateCase', '街道执法队'])
})

it('is over once it is closed: every fork is history and nothing is ahead', () => {
  const closed = view({
    state: 'CLOSED',
    timeline: [report, whistle, byUnit(property, 'submitResolution'), entry('verifyCase', { facts: { passed: true } }), entry('rateCase')],
    summonses: [summons(property, { state: 'ACCEPTED' })],
    ahead: [],
  })
  expect(tellStory(closed).filter((part) => part.kind === 'fork' && part.isCurrent)).toEqual([])
  expect(stepsAhead(closed)).toEqual([])
})

it('leaves out of what is to come whatever the tracks already show', () => {
  expect(stepsAhead(view({}))).toEqual(['verification', 'rating', 'closing'])
  expect(stepsAhead(view({ state: 'TRIAGE', summonses: [], ahead: ['triage', 'whistle'] }))).toEqual(['triage', 'whistle'])
})
