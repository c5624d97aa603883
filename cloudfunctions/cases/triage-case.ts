// 受理、研判: a person confirms what it is, how grave and where; corrections move the clocks that still run.
import type { InputOf } from '../../types/calls'
import { accept, type Outcome, refuse } from '../../types/errors'
import type { PlaceId } from '../../types/ids'
import type { CaseRecord } from '../_domain/cases/case-record'
import type { StepRequest } from '../_domain/cases/step-request'
import type { StreetIndex } from '../_domain/directory/street-index'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

export const triageCase = defineAction('cases', 'triageCase', {
  needs: { capability: 'triageCase' },
  run: (input, context) =>
    takeStep(input.caseId, context, (record, street) => requestOf(input, record, street), { words: input.words, alsoSaid: [input.title] }),
})

function requestOf(input: InputOf<'cases', 'triageCase'>, record: CaseRecord, street: StreetIndex): Outcome<StepRequest> {
  if (!street.categoryById.has(input.categoryId)) return refuse('INVALID_INPUT', 'unknownCategory')
  const placed = placeIn(input.microGridId, record, street)
  if (!placed.ok) return placed
  const { title, categoryId, grade } = input
  return accept({
    action: 'triageCase',
    seenStep: input.seenStep,
    facts: { grade, categoryId },
    corrects: { title, categoryId, grade, ...placed.value },
  })
}

/** Only a case of the unassigned queue is given a place; all others know theirs. */
function placeIn(
  microGridId: PlaceId | undefined,
  record: CaseRecord,
  street: StreetIndex,
): Outcome<Pick<NonNullable<StepRequest['corrects']>, 'placedIn'>> {
  if (!microGridId) return accept({})
  const microGrid = street.placeById.get(microGridId)
  if (microGrid?.level !== 'microGrid') return refuse('INVALID_INPUT', 'unknownPlace')
  if (record.place.microGridId) return refuse('NOT_ALLOWED_NOW', 'placedAlready')
  return accept({ placedIn: { scopes: [...microGrid.within], microGridId } })
}
