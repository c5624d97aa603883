// The stage itself: puts phones, clock, outbox, strip and guide together, and looks at the town every two seconds.
import { order, readControl } from './ask.mjs'
import { forgetEverything, isCareMode, switchCareMode } from './care-mode.mjs'
import { makeClockCard } from './clock-card.mjs'
import { fitPhones } from './fit-phones.mjs'
import { nextClockEnd, readFollowed } from './follow-case.mjs'
import { drawGuide, phoneFor } from './guide.mjs'
import { makeOutboxCard } from './outbox-card.mjs'
import { makePhone } from './phone.mjs'
import { drawStrip } from './strip.mjs'
import { hearTime, townNowMs } from './town-time.mjs'
import { findTurn } from './whose-turn.mjs'

const lookEveryMilliseconds = 2000
const tickEveryMilliseconds = 250
const firstHolders = ['lin', 'zhao', 'li']

const byId = (id) => document.getElementById(id)
const readFile = async (name) => (await fetch(name)).json()

const [cast, calendar] = await Promise.all([readFile('cast.json'), readFile('working-days.json')])

const makeFor = (id, index) =>
  makePhone(
    byId('phones'),
    index + 1,
    cast,
    cast.find((person) => person.id === id),
    () => void look(),
  )
const phones = firstHolders.map(makeFor)
const staged = () => phones.map((phone) => phone.holder())

const showOutbox = makeOutboxCard(byId('outbox'), cast)
const clock = makeClockCard(byId('clock'), calendar, { onMoved: () => look(), onTrouble: (error) => showTrouble(error) })

function showTrouble(error) {
  const trouble = byId('trouble')
  trouble.hidden = !error
  trouble.textContent = error ? '没有连上邻里哨。看看开着它的那个窗口，再刷新这一页。' : ''
  if (error) console.error(error)
}

const turns = { known: '', turn: null }

/** Asked anew only when the case has moved on or somebody else holds a phone. */
async function turnOf(view, reporter) {
  const stagedIds = staged().map(({ id }) => id)
  const situation = JSON.stringify([view.caseId, view.step, stagedIds])
  if (turns.known !== situation) Object.assign(turns, { turn: await findTurn(view, reporter.id, cast, stagedIds), known: situation })
  return turns.turn
}

async function lookAtCase() {
  const [reporter] = staged()
  const view = await readFollowed(reporter.id)
  const turn = view && (await turnOf(view, reporter))
  drawStrip(byId('strip'), view, townNowMs())
  const situation = { reporter, view, turn, stagedIds: staged().map(({ id }) => id) }
  drawGuide(byId('guide'), situation, (person) => phones[phoneFor(person)].handTo(person))
  for (const phone of phones) phone.showTurn(turn?.person ?? null)
}

async function lookOnce() {
  try {
    hearTime((await readControl('state')).clock)
    showOutbox((await readControl('outbox')).messages, townNowMs())
    await lookAtCase()
    clock.expectEnd(await nextClockEnd(staged(), townNowMs()))
    clock.show()
    showTrouble(null)
  } catch (error) {
    showTrouble(error)
  }
}

let looking = null

/** One look at a time: whoever asks meanwhile waits for the one under way. */
function look() {
  looking ??= lookOnce().finally(() => {
    looking = null
  })
  return looking
}

async function startOver() {
  byId('start-over').disabled = true
  clearInterval(lookingOn)
  try {
    await looking
    await order('reset')
    forgetEverything()
    window.location.reload()
  } catch (error) {
    showTrouble(error)
    byId('start-over').disabled = false
  }
}

const showCareMode = () => byId('care-mode').setAttribute('aria-pressed', String(isCareMode(cast)))

function toggleCareMode() {
  switchCareMode(cast, !isCareMode(cast))
  showCareMode()
  for (const phone of phones) phone.reload()
}

fitPhones()
window.addEventListener('resize', fitPhones)
byId('start-over').addEventListener('click', startOver)
byId('care-mode').addEventListener('click', toggleCareMode)
showCareMode()
await look()

const lookingOn = setInterval(() => {
  if (!document.hidden) void look()
}, lookEveryMilliseconds)
setInterval(() => {
  clock.show()
  for (const phone of phones) phone.showClock(townNowMs())
}, tickEveryMilliseconds)
