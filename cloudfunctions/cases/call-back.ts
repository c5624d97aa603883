// 回访: somebody who neither handled nor verified the case asks the resident; what they say counts as their rating, marked as asked for.
import type { InputOf } from '../../types/calls'
import { accept } from '../../types/errors'
import type { StepRequest } from '../_domain/cases/step-request'
import { defineAction } from '../_platform/handler/define-action'
import { takeStep } from './take-step'

type Result = InputOf<'cases', 'callBack'>['result']

export const callBack = defineAction('cases', 'callBack', {
  needs: { capability: 'callBack' },
  run: ({ caseId, seenStep, result }, context) =>
    takeStep(caseId, context, () => accept({ action: 'callBack', seenStep, ...answersOf(result) }), {
      words: result.words,
      photos: result.reached ? result.photos : [],
    }),
})

function answersOf(result: Result): Pick<StepRequest, 'facts' | 'chosenUnitIds' | 'acceptsPartly'> {
  if (!result.reached) return { facts: { reached: false } }
  const { solved, attitude, missingUnitIds, acceptsPartly } = result
  return { facts: { reached: true, solved, attitude }, chosenUnitIds: missingUnitIds, acceptsPartly: acceptsPartly === true }
}
