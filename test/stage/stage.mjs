// The stage itself: puts phones, clock, outbox, strip and guide together, and looks at the town every two seconds.
import { order, readControl } from './ask.mjs'
import { forgetEverything, isCareMode, switchCareMode } from './care-mode.mjs'
import { makeClockCard } from './clock-card.mjs'
import { nextClockEnd, readFollowed } from './follow-case.mjs'
import { drawGuide, phoneFor } from './guide.mjs'
import { makeOutboxCard } from './outbox-card.mjs'
import { fitPhones, makePhone } from './phones.mjs'
import { drawStrip } from './strip.mjs'
import { findTurn } from './whose-turn.mjs'

const lookEveryMilliseconds = 2000
const firstHolders = ['lin', 'zhao', 'li']

const byId = (id) => document.getElementById(id)
const readFile = async (name) => (await fetch(name)).json()

const [cast, calendar] = await Promise.all([readFile('cast.json'), readFile('working-days.json')])
const personOf = (id) => cast.find((person) => person.id === id)

fitPhones()
window.addEventListener('resize', fitPhones)

const phones = firstHolders.map((id, index) => makePhone(byId('phones'), index + 1, cast, id, () => void look()))
const staged = () => phones.map((phone) => personOf(phone.holderId()))

const showOutbox = makeOutboxCard(byId('outbox'), cast)
const clock = makeClockCard(byId('clock'), calendar, {
  findNextEnd: (nowMs) => nextClockEnd(staged(), nowMs),
  onMoved: () => look(),
  onTrouble: (error) => showTrouble(error),
})

function showTrouble(error) {
  const trouble = byId('trouble')
  trouble.hidden = !error
  trouble.textContent = error ? '没有连上邻里哨。看看开着它的那个窗口，再刷新这一页。' : ''
  if (error) console.error(error)
}

const turns = { known: '', turn: null }

/** Asked anew only when the case has moved on or somebody else holds a phone. */
async function turnOf(view, reporterId) {
  const stagedIds = staged().map(({ id }) => id)
  const situation = JSON.stringify([view.caseId, view.step, stagedIds])
  if (turns.known !== situation) Object.assign(turns, { turn: await findTurn(view, reporterId, cast, stagedIds), known: situation })
  return turns.turn
}

async function lookAtCase() {
  const reporter = personOf(phones[0].holderId())
  const view = await readFollowed(reporter.id)
  const turn = view && (await turnOf(view, reporter.id))
  drawStrip(byId('strip'), view, clock.nowMs())
  drawGuide(byId('guide'), { reporter, view, turn, stagedIds: staged().map(({ id }) => id) }, (person) =>
    phones[phoneFor(person)].handTo(person.id),
  )
  for (const phone of phones) phone.showTurn(turn?.person ?? null)
}

let looking = null

async function lookOnce() {
  try {
    clock.hear((await readControl('state')).clock)
    showOutbox((await readControl('outbox')).messages, clock.nowMs())
    await Promise.all([lookAtCase(), clock.lookAhead()])
    clock.show()
    showTrouble(null)
  } catch (error) {
    showTrouble(error)
  }
}

/** One look at a time: whoever asks meanwhile waits for the one under way. */
function look() {
  looking ??= lookOnce().finally(() => {
    looking = null
  })
  return looking
}

async function startOver(event) {
  event.currentTarget.disabled = true
  try {
    await order('reset')
    forgetEverything()
    window.location.reload()
  } catch (error) {
    showTrouble(error)
    byId('start-over').disabled = false
  }
}

function toggleCareMode() {
  switchCareMode(cast, !isCareMode(cast))
  showCareMode()
  for (const phone of phones) phone.reload()
}
const showCareMode = () => byId('care-mode').setAttribute('aria-pressed', String(isCareMode(cast)))

byId('start-over').addEventListener('click', startOver)
byId('care-mode').addEventListener('click', toggleCareMode)
showCareMode()

setInterval(() => {
  if (!document.hidden) void look()
}, lookEveryMilliseconds)
setInterval(() => {
  clock.show()
  for (const phone of phones) phone.showClock(clock.nowMs())
}, 250)
await look()
