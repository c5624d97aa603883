// One report from the first photo to the last word, across National Day and the make-up Saturday, with every promise on the way.
import { replayCase } from '../../../cloudfunctions/_domain/cases/replay-case'
import { units } from '../../builders/a-street'
import { aCase } from '../../builders/case-story'
import { cast } from '../../builders/cast'
import { shanghai } from '../../builders/shanghai'

const { lin, gridWorker, secretary, clerk, manager, captain } = cast
const { property, squad } = units

describe('a blocked fire lane, reported two days before National Day', () => {
  const story = aCase({ at: '2026-09-29 16:00' })
  const dueOf = (clock: keyof typeof story.record.clocks) => story.record.clocks[clock]?.dueAt
  const stoppedOf = (clock: keyof typeof story.record.clocks) => story.record.clocks[clock]?.stoppedAt

  it('is promised for after the holiday, with the make-up Saturday counted', () => {
    expect(story.record.number).toMatch(/^XJ-20260929-/)
    expect(dueOf('triage')).toBe(shanghai('2026-09-30 11:00'))
    expect(dueOf('firstContact')).toBe(shanghai('2026-09-30 16:00'))
    expect(dueOf('finish')).toBe(shanghai('2026-10-12 16:00'))
    expect(story.record.dueAt).toBe(shanghai('2026-09-30 11:00'))
  })

  it('is triaged next morning: now the first contact is nearest', () => {
    story.at('2026-09-30 09:30').triagedBy(gridWorker)
    expect(stoppedOf('triage')).toBe(shanghai('2026-09-30 09:30'))
    expect(story.record.dueAt).toBe(shanghai('2026-09-30 16:00'))
  })

  it('is whistled to two units, whose parts end with the promise', () => {
    story.at('2026-09-30 10:00').whistledBy(gridWorker)
    for (const unitId of [property, squad]) {
      const { clocks, state } = story.summons(unitId)
      expect(state).toBe('SENT')
      expect(clocks.answer.dueAt).toBe(shanghai('2026-09-30 16:00'))
      expect(clocks.part).toMatchObject({ dueAt: shanghai('2026-10-12 16:00'), minutes: 32 * 60 })
    }
  })

  it('begins when the lead answers, though the squad is silent', () => {
    story.at('2026-09-30 10:20').answeredBy(manager, property)
    expect(story.record.state).toBe('IN_PROGRESS')
    expect(story.record.timeline.at(-1)?.facts.tookMinutes).toBe(20)
    story.at('2026-09-30 15:00').contactedBy(manager)
    expect(stoppedOf('firstContact')).toBe(shanghai('2026-09-30 15:00'))
    expect(story.record.dueAt).toBe(shanghai('2026-09-30 16:00'))
  })

  it('counts the late answer in working time, not in days of holiday', () => {
    story.at('2026-10-08 09:30').answeredBy(captain, squad)
    expect(story.record.timeline.at(-1)?.facts.tookMinutes).toBe(390)
    expect(story.record.dueAt).toBe(shanghai('2026-10-12 16:00'))
  })

  it('goes to verification with the last part, and the verifier works on Saturday', () => {
    story.at('2026-10-09 10:00').partFinishedBy(captain, squad)
    expect(story.record.state).toBe('IN_PROGRESS')
    story.at('2026-10-09 11:00').resolutionSubmittedBy(manager)
    expect(story.record.state).toBe('VERIFYING')
    expect(stoppedOf('finish')).toBe(shanghai('2026-10-09 11:00'))
    expect(story.record.dueAt).toBe(shanghai('2026-10-10 11:00'))
  })

  it('is passed by somebody else and asks for an answer within a day', () => {
    story.at('2026-10-10 10:00').passedBy(secretary)
    expect(story.record.state).toBe('CALLBACK')
    expect(dueOf('callback')).toBe(shanghai('2026-10-11 10:00'))
    expect(dueOf('rating')).toBe(shanghai('2026-10-17 10:00'))
  })

  it('comes back for the missing part on a fresh clock when the resident says partly', () => {
    story.at('2026-10-10 20:00').ratedBy(lin, { solved: 'partly', missing: [squad] })
    expect(story.record).toMatchObject({ state: 'IN_PROGRESS', reworkCount: 1, closing: null, openUnits: [squad] })
    expect(dueOf('finish')).toBe(shanghai('2026-10-16 18:00'))
    expect(story.summons(squad)).toMatchObject({ state: 'ANSWERED', clocks: { part: { dueAt: shanghai('2026-10-16 18:00') } } })
    expect(story.summons(property).state).toBe('ACCEPTED')
    expect(story.record.dueAt).toBe(shanghai('2026-10-16 18:00'))
  })

  it('needs only the missing part to be verified again', () => {
    story.at('2026-10-13 10:00').partFinishedBy(captain, squad)
    expect(story.record.state).toBe('VERIFYING')
    expect(story.record.dueAt).toBe(shanghai('2026-10-14 10:00'))
  })

  it('closes solved, keeps its last promise and can be told again from its timeline', () => {
    story.at('2026-10-13 15:00').passedBy(clerk).at('2026-10-13 19:00').ratedBy(lin, { solved: 'yes' })
    expect(story.record).toMatchObject({ state: 'CLOSED', closing: 'solved', isOpen: false, openUnits: [] })
    expect(story.record.dueAt).toBe(shanghai('2026-10-16 18:00'))
    expect(replayCase(story.record.timeline)).toMatchObject({ state: 'CLOSED', closing: 'solved', reworkCount: 1, step: 13 })
  })
})
