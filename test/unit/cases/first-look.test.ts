// The first look at a case: how long it may take, whatever came before it.
import { aCase } from '../../builders/case-story'
import { cast } from '../../builders/cast'
import { shanghai } from '../../builders/shanghai'

const { secretary } = cast

it('words that waited for a person make nobody wait longer: triage counts from submission', () => {
  const { record } = aCase({ at: '2026-09-28 10:00', isHeld: true }).at('2026-09-28 11:30').releasedBy(secretary)
  expect(record.clocks.triage).toMatchObject({ startedAt: shanghai('2026-09-28 10:00'), dueAt: shanghai('2026-09-28 16:00') })
  expect(record.dueAt).toBe(shanghai('2026-09-28 16:00'))
})
