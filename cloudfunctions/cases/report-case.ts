// 上报: a resident's words and photos become a case with a place, a promise and somebody who must look at it.

import type { InputOf } from '../../types/calls'
import type { CaseView } from '../../types/cases/case-view'
import { accept, type ErrorCode, type Outcome, refuse } from '../../types/errors'
import type { CaseId, EntryId } from '../../types/ids'
import type { Category } from '../../types/street/street'
import type { CaseRecord } from '../_domain/cases/case-record'
import { newCase, titleOf } from '../_domain/cases/open-case'
import { stepCase } from '../_domain/cases/step-case'
import { labelPerson } from '../_domain/directory/label-person'
import type { StreetIndex } from '../_domain/directory/street-index'
import { findDuty, routeCase, summonsesOf } from '../_domain/routing/route-case'
import { hasConsented } from '../_platform/handler/check-needs'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { insertCase, readCase } from '../_platform/store/cloudbase/case-store'
import { spendQuota } from '../_platform/store/cloudbase/quota-store'
import { checkWords } from '../_platform/wechat/check-words'
import { authorName } from './author-name'
import { viewCase } from './case-view'
import { sealEntry } from './sealed-entry'
import { makeStepContext, ownsAll, repeated, sealedOf } from './take-step'

type Input = InputOf<'cases', 'reportCase'>

/** Grade I may be sent by anyone at once: a gas leak does not wait for a form. */
const isEmergency = (category: Category): boolean => category.grade === 'I'

export const reportCase = defineAction('cases', 'reportCase', {
  needs: {},
  run: async (input, context) => {
    const street = await context.street()
    const category = street.categoryById.get(input.categoryId)
    if (!category) return refuse('INVALID_INPUT', 'unknownCategory')
    const missing = missingOf(category, context, street)
    if (missing) return refuse(missing)
    if (!ownsAll(input.photos, context)) return refuse('PHOTO_NOT_YOURS')
    const quota = { count: street.settings.reportsPerDay, hours: 24 }
    if (!(await spendQuota(context.caller.personId, 'reports', context.key, quota, context.now)))
      return refuse('TOO_MANY_REQUESTS', 'reportsPerDay')
    const checked = await checkWords({ words: saidIn(input), openid: context.caller.openid })
    if (checked === 'risky') return answerRepeated(context, street, 'CONTENT_REJECTED')
    const opened = openCase(input, category, checked === 'unavailable', context, street)
    if (!opened.ok) return opened
    return (await insertCase(opened.value)) ? accept(viewCase(opened.value, context, street)) : answerRepeated(context, street)
  },
})

/** The name they give the place is shown with the case, so it is looked at like their words. */
const saidIn = ({ words, place }: Input): string => (place.label ? `${place.label}\n${words}` : words)

/** Only emergencies may be reported without agreement and a verified phone (client.md, Platform duties). */
function missingOf(category: Category, context: RequestContext, street: StreetIndex): 'CONSENT_NEEDED' | 'PHONE_NEEDED' | null {
  if (isEmergency(category)) return null
  if (!hasConsented(context.caller.person, street)) return 'CONSENT_NEEDED'
  return context.caller.person?.phone ? null : 'PHONE_NEEDED'
}

function labelOf(input: Input, context: RequestContext): string {
  const name = context.caller.person?.name
  return input.isAnonymous ? '匿名居民' : name ? labelPerson(name) : '居民'
}

/** Where it is, who answers for it, and, in an emergency, the whistle that no person has to blow. */
function openCase(input: Input, category: Category, isHeld: boolean, context: RequestContext, street: StreetIndex): Outcome<CaseRecord> {
  const routed = routeCase(street, input.place, context.caller.person?.home?.buildingId ?? null)
  const stepContext = makeStepContext(context, street)
  const born = newCase(
    {
      caseId: context.key as CaseId,
      category,
      ...routed,
      title: titleOf(category, routed.place.label),
      reporterKey: context.caller.personId,
      reporterLabel: labelOf(input, context),
      isAnonymous: input.isAnonymous,
      streetVersion: street.version,
    },
    stepContext,
  )
  const reported = stepCase(born, { action: 'reportCase', isHeld, facts: { grade: category.grade, categoryId: category._id } }, stepContext)
  if (!reported.ok) return reported
  const sealed = sealEntry(reported.value.record, stepContext.entryId, sealedOf(input, authorName(born, context)), context)
  const duty = isEmergency(category) ? findDuty(street, category._id, routed.scopes) : undefined
  if (!duty) return accept(sealed)
  const whistled = stepCase(
    sealed,
    {
      action: 'whistleByCatalogue',
      facts: { grade: category.grade },
      summonses: summonsesOf(duty),
      corrects: { whistleKind: 'emergency' },
    },
    { ...stepContext, actor: { kind: 'system' }, entryId: context.newId() as EntryId, key: `${context.key}:whistle` },
  )
  return whistled.ok ? accept(whistled.value.record) : whistled
}

/** The case exists already when this report came before; `otherwise` refuses one that did not. */
async function answerRepeated(context: RequestContext, street: StreetIndex, otherwise: ErrorCode = 'CONFLICT'): Promise<Outcome<CaseView>> {
  const record = await readCase(context.key as CaseId)
  if (!record) return refuse(otherwise)
  const earlier = repeated(record, context)
  return earlier.ok ? accept(viewCase(record, context, street)) : earlier
}
