// The timeline runs forwards even when clocks do not: two instances may differ, and a call that looked again began earlier.
import { CaseStory } from '../../builders/case-story'
import { cast } from '../../builders/cast'

test('a step taken by a clock that is behind stands at the moment of the step before it, never earlier', () => {
  const story = new CaseStory({ at: '2026-09-28 10:00' })
  const late = story.at('2026-09-28 09:59').attempt(cast.gridWorker, { action: 'contactResident', facts: { reached: true } })
  if (!late.ok) throw new Error(late.refusal.code)
  const { timeline, clocks } = late.value.record
  expect(timeline.map((entry) => entry.at)).toEqual(['2026-09-28T02:00:00.000Z', '2026-09-28T02:00:00.000Z'])
  expect(clocks.firstContact?.stoppedAt).toBe('2026-09-28T02:00:00.000Z')
})
