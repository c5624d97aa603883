// What a report would become, while it is still being written: place, likely categories, and what will be promised.
import type { InputOf, OutputOf } from '../../types/calls'
import { accept } from '../../types/errors'
import type { Category } from '../../types/street/street'
import { clockLength, startClock } from '../_domain/cases/case-clocks'
import { isCurrent } from '../_domain/directory/may'
import { postAt } from '../_domain/directory/post'
import type { StreetIndex } from '../_domain/directory/street-index'
import { type Routed, routeCase } from '../_domain/routing/route-case'
import { suggestCategories } from '../_domain/routing/suggest-category'
import { makeCalendar } from '../_domain/time/calendar'
import { defineAction } from '../_platform/handler/define-action'
import type { RequestContext } from '../_platform/handler/request-context'
import { findByPosts } from '../_platform/store/cloudbase/person-store'

type Preview = OutputOf<'cases', 'previewReport'>
type Input = InputOf<'cases', 'previewReport'>

export const previewReport = defineAction('cases', 'previewReport', {
  needs: {},
  run: async (input, context) => {
    const street = await context.street()
    const routed = routeCase(street, input.place, context.caller.person?.home?.buildingId ?? null)
    const categories = suggestedCategories(street, input)
    const chosen = input.categoryId ? street.categoryById.get(input.categoryId) : categories[0]
    return accept({
      categories: categories.map(({ _id, name, grade }) => ({ categoryId: _id, name, grade })),
      place: await previewPlace(routed, context, street),
      promise: chosen ? promiseFor(chosen, context, street) : null,
      isEmergency: chosen?.grade === 'I',
    })
  },
})

const suggestedCategories = (street: StreetIndex, input: Input): Category[] =>
  suggestCategories(street.street.categories, input.words).flatMap(({ categoryId }) => street.categoryById.get(categoryId) ?? [])

async function previewPlace({ place }: Routed, context: RequestContext, street: StreetIndex): Promise<Preview['place']> {
  const microGrid = place.microGridId ? street.placeById.get(place.microGridId) : undefined
  return {
    label: place.label,
    point: place.point,
    microGridId: place.microGridId,
    microGridName: microGrid?.name ?? null,
    gridWorkerLabel: microGrid ? await gridWorkerOf(microGrid.within, context) : null,
  }
}

/** The grid worker of the narrowest reach; their name is public by office. */
async function gridWorkerOf(scopes: readonly string[], { now }: RequestContext): Promise<string | null> {
  const posts = scopes.map((scope) => postAt('gridWorker', scope))
  const holders = (await findByPosts(posts)).flatMap((person) =>
    person.grants
      .filter((grant) => grant.role === 'gridWorker' && grant.reach.kind === 'place' && isCurrent(grant, now))
      .map((grant) => ({ person, depth: grant.reach.kind === 'place' ? scopes.indexOf(grant.reach.placeId) : -1 })),
  )
  const nearest = holders.filter(({ depth }) => depth >= 0).sort((a, b) => b.depth - a.depth)[0]
  const name = nearest?.person.name
  return name ? name.name : null
}

function promiseFor(category: Category, { now }: RequestContext, { settings }: StreetIndex): Preview['promise'] {
  const rules = { calendar: makeCalendar(settings.workingHours), settings }
  const triage = startClock(rules, category.grade, 'triage', now)
  const finish = startClock(rules, category.grade, 'finish', now)
  const { minutes: triageMinutes } = clockLength(settings, category.grade, 'triage')
  return {
    triageBy: triage.dueAt,
    finishBy: finish.dueAt,
    triageMinutes,
    finishMinutes: finish.minutes,
    countsWorkingTimeOnly: finish.countsWorkingTimeOnly,
  }
}
