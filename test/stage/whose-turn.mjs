// Whose turn it is: who of the cast may take the step that moves the followed case on, asked of the cases themselves.
import { askAs } from './ask.mjs'

const staff = ['gridWorker', 'communityStaff', 'streetSupervisor']

/** What the case waits for, in order, and which roles could do it; the reporter is a role of their own. */
function awaitedSteps({ state, ahead }) {
  const triage = ahead.includes('triage') ? ['triageCase'] : ['blowWhistle']
  const steps = {
    HELD: ['releaseContent'],
    TRIAGE: triage,
    WHISTLED: ['answerSummons'],
    IN_PROGRESS: ['answerSummons', 'submitResolution', 'finishPart'],
    RESOLUTION_SUBMITTED: ['answerSummons', 'finishPart'],
    VERIFYING: ['verifyCase'],
    CALLBACK: ['rateCase'],
  }
  return steps[state] ?? []
}

const isUnitStep = (action) => ['answerSummons', 'submitResolution', 'finishPart'].includes(action)

/** Units that still owe something and must: the lead first. */
const owingUnits = ({ summonses }) =>
  summonses.filter(({ state, isMandatory }) => isMandatory && ['SENT', 'ANSWERED'].includes(state)).sort((a, b) => b.isLead - a.isLead)

function mayBeAsked(action, view, reporterId, cast) {
  if (action === 'rateCase') return cast.filter(({ id }) => id === reporterId)
  if (!isUnitStep(action)) return staff.flatMap((role) => cast.filter((person) => person.role === role))
  return owingUnits(view).flatMap(({ unitId }) => cast.filter((person) => person.unitId === unitId))
}

async function mayTake(person, action, caseId) {
  const theirs = await askAs(person.id, 'cases', 'readCase', { caseId })
  return theirs?.availableActions.some((one) => one.action === action && (!person.unitId || one.unitId === person.unitId)) ?? false
}

/** Someone already on the stage goes before someone who would have to be fetched, within one role. */
const stagedFirst = (people, stagedIds) => {
  const rank = (person) => [staff.indexOf(person.role), stagedIds.includes(person.id) ? 0 : 1]
  return [...people].sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1])
}

/** `{ person, action }`; person is null when the cast has nobody for the step; null when nothing is awaited. */
export async function findTurn(view, reporterId, cast, stagedIds) {
  for (const action of awaitedSteps(view)) {
    const asked = mayBeAsked(action, view, reporterId, cast)
    for (const person of isUnitStep(action) ? asked : stagedFirst(asked, stagedIds)) {
      if (await mayTake(person, action, view.caseId)) return { person, action }
    }
  }
  const [action] = awaitedSteps(view)
  return action ? { person: null, action, unitName: owingUnits(view)[0]?.unitName ?? null } : null
}
