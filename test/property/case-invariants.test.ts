// What holds of every case however people press its buttons: nothing is lost, nobody judges their own work, nothing personal slips in.
import fc from 'fast-check'
import type { CaseRecord, Clock, TimelineEntry } from '../../cloudfunctions/_domain/cases/case-record'
import { noticeTemplates } from '../../cloudfunctions/_domain/cases/notice'
import { replayCase } from '../../cloudfunctions/_domain/cases/replay-case'
import { everybody, takeWalk, walks } from './random-walk'

const holdsOnEveryStep = (check: (after: CaseRecord, before: CaseRecord) => void, numRuns = 60) =>
  fc.assert(
    fc.property(walks, (walk) => {
      takeWalk(walk, check)
    }),
    { numRuns },
  )

const isRunning = (clock: Clock): boolean => clock.stoppedAt === null
const clocksOf = (record: CaseRecord): Clock[] => [
  ...Object.values(record.clocks),
  ...record.summonses.flatMap((summons) => Object.values(summons.clocks)),
]
const affiliationsOf = (personId: string | null) =>
  everybody
    .filter((one) => one.personId === personId)
    .flatMap((one) => one.grants.flatMap(({ reach }) => (reach.kind === 'unit' ? [reach.unitId] : [])))

const handling = ['answerSummons', 'recordProgress', 'finishPart', 'submitResolution']
const triaging = ['triageCase', 'blowWhistle']

/** Whoever judged work on the case, against everything that had happened before. */
function judgesTheirOwn(record: CaseRecord, entry: TimelineEntry, at: number): string | null {
  const { personId } = entry.by
  const took = record.timeline.slice(0, at).flatMap((earlier) => (earlier.by.personId === personId ? [earlier.what as string] : []))
  const summoned = new Set(record.timeline.slice(0, at).flatMap((earlier) => earlier.moves.map((move) => move.unitId)))
  if (took.some((step) => handling.includes(step))) return `${entry.what} by a handler`
  if (affiliationsOf(personId).some((unitId) => summoned.has(unitId))) return `${entry.what} by one of a summoned unit`
  if (entry.what === 'rateCase') return personId === record.reporterKey ? null : 'rated by somebody else'
  if (personId === record.reporterKey) return `${entry.what} by the reporter`
  if (entry.what === 'verifyCase' && took.some((step) => triaging.includes(step))) return 'verified by the triager'
  return entry.what === 'callBack' && took.includes('verifyCase') ? 'called back by the verifier' : null
}

/** A timeline's texts are ids, moments and words of closed lists: nothing a person could have typed. */
const isWithoutWords = (entry: TimelineEntry): boolean => !/[^\x20-\x7e]/.test(JSON.stringify(entry)) && !('words' in entry)

describe('every case', () => {
  it('is what its timeline says', () => {
    holdsOnEveryStep((record) => {
      const { state, closing, isOpen, step, units, openUnits, reworkCount } = record
      const summonsStates = Object.fromEntries(record.summonses.map((summons) => [summons.unitId, summons.state]))
      expect(replayCase(record.timeline)).toEqual({ state, closing, isOpen, step, units, openUnits, reworkCount, summonsStates })
    })
  })

  it('grows by one entry, one version and one step at a time, and forgets none of its past', () => {
    holdsOnEveryStep((after, before) => {
      expect([after.version, after.step, after.timeline.length]).toEqual([before.version + 1, before.step + 1, before.timeline.length + 1])
      expect(after.timeline.slice(0, -1).map((entry) => ({ ...entry, isHeld: false }))).toEqual(
        before.timeline.map((entry) => ({ ...entry, isHeld: false })),
      )
      expect(after.pending.slice(0, before.pending.length)).toEqual(before.pending.slice(0, after.pending.length))
    })
  })

  it('has a running clock and is sorted by the nearest one while it is open, and by its promise afterwards', () => {
    holdsOnEveryStep((record) => {
      const dues = clocksOf(record)
        .filter(isRunning)
        .map((clock) => clock.dueAt)
      if (record.isOpen) expect(record.dueAt).toBe(dues.sort()[0])
      else expect([dues, record.dueAt]).toEqual([[], record.clocks.finish?.dueAt])
    })
  })

  it('has somebody who owes the next piece of work while units are at it, and nobody once it has ended', () => {
    holdsOnEveryStep((record) => {
      if (['WHISTLED', 'IN_PROGRESS', 'RESOLUTION_SUBMITTED'].includes(record.state)) expect(record.openUnits).not.toEqual([])
      if (['CALLBACK', 'CLOSED'].includes(record.state)) expect(record.openUnits).toEqual([])
    })
  })

  it('reaches verification only with every mandatory part done', () => {
    holdsOnEveryStep((record) => {
      if (!['VERIFYING', 'CALLBACK', 'CLOSED'].includes(record.state)) return
      for (const summons of record.summonses.filter(({ isMandatory }) => isMandatory))
        expect(['PART_DONE', 'ACCEPTED']).toContain(summons.state)
    })
  })

  it('is judged by nobody who reported it, handled it or belongs to a unit that was called', () => {
    holdsOnEveryStep((record) => {
      const at = record.timeline.length - 1
      const entry = record.timeline[at]
      if (entry && ['verifyCase', 'callBack', 'rateCase'].includes(entry.what)) expect(judgesTheirOwn(record, entry, at)).toBeNull()
    }, 120)
  })

  it('keeps words and names out of its timeline', () => {
    holdsOnEveryStep((record) => expect(record.timeline.filter((entry) => !isWithoutWords(entry))).toEqual([]))
  })

  it('tells each audience once, by name of the audience, and never the one who acted', () => {
    holdsOnEveryStep((record) => {
      expect(new Set(record.pending.map((notice) => notice.noticeId)).size).toBe(record.pending.length)
      for (const { audience, template, entryId } of record.pending) {
        expect(noticeTemplates).toContain(template)
        if (audience.kind === 'place') expect(audience.scopes).not.toEqual([])
        const actor = record.timeline.find((entry) => entry.entryId === entryId)?.by.personId
        if (audience.kind === 'person' && template !== 'caseReceived') expect(audience.personId).not.toBe(actor)
      }
      expect(record.hasPending).toBe(record.pending.length > 0)
    })
  })

  it('gives no mandatory part more time than the case has', () => {
    holdsOnEveryStep((record) => {
      for (const { clocks } of record.summonses.filter(({ isMandatory }) => isMandatory))
        if (isRunning(clocks.part)) expect(clocks.part.dueAt <= (record.clocks.finish?.dueAt ?? '')).toBe(true)
    })
  })
})
