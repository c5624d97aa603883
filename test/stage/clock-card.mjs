// The card of the town's clock: its face, and four ways to let time pass.
import { order } from './ask.mjs'
import { drawClockFace } from './clock-face.mjs'
import { draw, icon } from './draw.mjs'
import { jumpTo } from './jump-clock.mjs'
import { showDay, showMoment } from './moments.mjs'
import { hearTime, isFast, townNowMs } from './town-time.mjs'
import { nextWorkStart } from './working-time.mjs'

const hour = 3_600_000
const fastRate = 600

const drawButton = (picture, onclick) => {
  const words = draw('span')
  const button = draw('button', { type: 'button', className: 'button', onclick }, icon(picture), words)
  const say = (text) => {
    words.textContent = text
  }
  return { button, say }
}

const changeRate = async () => hearTime((await order('clock', { rate: isFast() ? 1 : fastRate })).clock)

/** `letPass(work)` runs what moves the town, with every button off; `nextEnd()` is an instant or null. */
function drawButtons(calendar, jump, letPass, nextEnd) {
  const run = drawButton('fast-forward', () => letPass(changeRate))
  const hourOn = drawButton('plus', () => jump(townNowMs() + hour))
  const toEnd = drawButton('alarm-clock', () => jump(nextEnd()))
  const toWork = drawButton('briefcase', () => jump(nextWorkStart(calendar, townNowMs())))
  const show = (nowMs, isPassing) => {
    const isEndAhead = nextEnd() !== null && nextEnd() > nowMs
    for (const { button } of [run, hourOn, toEnd, toWork]) button.disabled = isPassing
    if (!isEndAhead) toEnd.button.disabled = true
    run.button.setAttribute('aria-pressed', String(isFast()))
    run.say(isFast() ? '照常走' : '走快些')
    hourOn.say('1 小时')
    toEnd.say(isEndAhead ? `到时限 ${showMoment(nextEnd(), nowMs)}` : '没有时限在走')
    toWork.say(`到${showDay(nextWorkStart(calendar, nowMs), nowMs)}上班`)
  }
  return { show, elements: [run, hourOn, toEnd, toWork].map(({ button }) => button) }
}

/** `onMoved` hears when time has passed, `onTrouble` when it could not. Answers `{ show, expectEnd }`. */
export function makeClockCard(host, calendar, { onMoved, onTrouble }) {
  const face = drawClockFace(calendar)
  const progress = draw('p', { className: 'progress', role: 'status', hidden: true })
  const state = { nextEndMs: null, isPassing: false }

  const letPass = async (work) => {
    state.isPassing = true
    show()
    await work().then(onMoved).catch(onTrouble)
    state.isPassing = false
    progress.hidden = true
    show()
  }
  const jump = (targetMs) =>
    letPass(() => {
      progress.textContent = `正在走到 ${showMoment(targetMs, townNowMs())}，沿路该响的都会响`
      progress.hidden = false
      return jumpTo(targetMs, townNowMs(), (clock) => {
        hearTime(clock)
        show()
      })
    })
  const buttons = drawButtons(calendar, jump, letPass, () => state.nextEndMs)
  const show = () => {
    face.show(townNowMs())
    buttons.show(townNowMs(), state.isPassing)
  }

  host.append(...face.elements, draw('div', { className: 'clock-buttons' }, ...buttons.elements), progress)
  return {
    show,
    /** The soonest end of a clock that burns on the stage, or null. */
    expectEnd: (nextEndMs) => {
      state.nextEndMs = nextEndMs
    },
  }
}
