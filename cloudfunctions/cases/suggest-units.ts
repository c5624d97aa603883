// Who should be whistled for, by the duty catalogue, and what each grade would promise from now.
import type { OutputOf } from '../../types/calls'
import { accept, refuse } from '../../types/errors'
import { type Grade, grades, type Unit } from '../../types/street/street'
import { startClock } from '../_domain/cases/case-clocks'
import type { CaseRecord } from '../_domain/cases/case-record'
import { may } from '../_domain/directory/may'
import type { StreetIndex } from '../_domain/directory/street-index'
import { findDuty, summonsesOf } from '../_domain/routing/route-case'
import { makeCalendar } from '../_domain/time/calendar'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { readCase } from '../_platform/store/cloudbase/case-store'
import { viewClock } from './clock-view'

type Suggested = OutputOf<'cases', 'suggestUnits'>

export const suggestUnits = defineAction('cases', 'suggestUnits', {
  needs: { capability: 'blowWhistle' },
  run: async ({ caseId }, context) => {
    const record = await readCase(caseId)
    if (!record || !may(context.caller.grants, 'blowWhistle', record, context.now)) return refuse('NOT_FOUND')
    const street = await context.street()
    const duty = findDuty(street, record.categoryId, record.scopes)
    return accept({
      lead: duty?.lead ?? null,
      grade: record.grade,
      units: rankUnits(record, street),
      deadlines: grades.map((grade) => deadlinesOf(grade, record, context, street)),
    })
  },
})

/** The duty's units first, then everyone else who serves the place, units already summoned left out. */
function rankUnits(record: CaseRecord, street: StreetIndex): Suggested['units'] {
  const duty = findDuty(street, record.categoryId, record.scopes)
  const asked = new Map((duty ? summonsesOf(duty) : []).map((summons) => [summons.unitId, summons.ask]))
  const serves = (unit: Unit) => unit.serves.some((placeId) => record.scopes.includes(placeId))
  return street.street.units
    .filter((unit) => (asked.has(unit._id) || serves(unit)) && !record.units.includes(unit._id))
    .map((unit) => ({
      unitId: unit._id,
      name: unit.name,
      kind: unit.kind,
      remit: unit.remit,
      isSuggested: asked.has(unit._id),
      ask: asked.get(unit._id) ?? '',
    }))
    .sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested) || Number(b.unitId === duty?.lead) - Number(a.unitId === duty?.lead))
}

/** The whistle may only raise the grade; the promise counts from submission, a unit's answer from the whistle. */
function deadlinesOf(grade: Grade, record: CaseRecord, { now }: RequestContext, { settings }: StreetIndex): Suggested['deadlines'][number] {
  const rules = { calendar: makeCalendar(settings.workingHours), settings }
  return {
    grade,
    isAllowed: grades.indexOf(grade) <= grades.indexOf(record.grade),
    answer: viewClock(startClock(rules, grade, 'answer', now), rules.calendar, now),
    finish: viewClock(startClock(rules, grade, 'finish', record.submittedAt), rules.calendar, now),
  }
}
