// The card of the town's clock: what time it is there, whether it counts as working time, and four ways to let time pass.
import { order } from './ask.mjs'
import { draw, icon } from './draw.mjs'
import { jumpTo } from './jump-clock.mjs'
import { minuteOf, showDate, showDay, showMoment, showTime } from './moments.mjs'
import { isWorkingDay, isWorkingTime, nameOfTime, nextWorkStart } from './working-time.mjs'

const hour = 3_600_000
const minutesOfADay = 1440
const share = (minutes) => `${(minutes / minutesOfADay) * 100}%`

const button = (picture, words, onclick) =>
  draw('button', { type: 'button', className: 'button', onclick }, icon(picture), draw('span', {}, words))

function dayBar(workingHours) {
  const needle = draw('b')
  const hours = workingHours.map(([from, to]) => draw('span', { style: `left:${share(from)};width:${share(to - from)}` }))
  const marks = [0, ...workingHours.flat(), minutesOfADay]
  const numbers = marks.map((minutes) => draw('span', { style: `left:${share(minutes)}` }, String(minutes / 60)))
  return {
    needle,
    hours,
    elements: [draw('div', { className: 'day-bar' }, ...hours, needle), draw('div', { className: 'day-hours' }, ...numbers)],
  }
}

/** `findNextEnd(nowMs)` answers the soonest clock end on the stage, or null. `onMoved` hears after every jump. */
export function makeClockCard(host, calendar, { findNextEnd, onMoved, onTrouble }) {
  const time = draw('strong')
  const date = draw('span')
  const badge = draw('span', { className: 'badge' })
  const progress = draw('p', { className: 'progress', role: 'status', hidden: true })
  const bar = dayBar(calendar.workingHours)
  // The town's instant when it was last heard, the browser's own at that moment, and how fast the town runs.
  const heard = { townMs: 0, realMs: 0, rate: 1 }
  let nextEndMs = null

  const nowMs = () => heard.townMs + (performance.now() - heard.realMs) * heard.rate
  const hear = ({ now, rate }) => {
    Object.assign(heard, { townMs: Date.parse(now), realMs: performance.now(), rate })
    show()
  }

  const letPass = async (work) => {
    for (const one of buttons) one.disabled = true
    try {
      await work()
    } catch (error) {
      onTrouble(error)
    }
    progress.hidden = true
    await onMoved()
    for (const one of buttons) one.disabled = false
    show()
  }
  const jump = (targetMs) =>
    letPass(() => {
      const show = (clock) => {
        hear(clock)
        progress.textContent = `正在走到 ${showMoment(targetMs, heard.townMs)}，沿路该响的都会响`
        progress.hidden = false
      }
      show({ now: new Date(nowMs()).toISOString(), rate: heard.rate })
      return jumpTo(targetMs, nowMs(), show)
    })

  const run = button('fast-forward', '走快些', () =>
    letPass(async () => hear((await order('clock', { rate: heard.rate === 600 ? 1 : 600 })).clock)),
  )
  const hourOn = button('plus', '1 小时', () => jump(nowMs() + hour))
  const toEnd = button('alarm-clock', '到下个时限', () => jump(nextEndMs))
  const toWork = button('briefcase', '到上班', () => jump(nextWorkStart(calendar, nowMs())))
  const buttons = [run, hourOn, toEnd, toWork]

  const show = () => {
    const now = nowMs()
    const isWorking = isWorkingTime(calendar, now)
    time.textContent = showTime(now)
    date.textContent = showDate(now)
    badge.className = `badge ${isWorking ? 'badge-done' : 'badge-rest'}`
    badge.replaceChildren(icon(isWorking ? 'tick' : 'ring'), nameOfTime(calendar, now))
    bar.needle.style.left = share(minuteOf(now))
    for (const span of bar.hours) span.hidden = !isWorkingDay(calendar, new Date(now + 8 * hour).toISOString().slice(0, 10))
    run.setAttribute('aria-pressed', String(heard.rate === 600))
    run.querySelector('span').textContent = heard.rate === 600 ? '照常走' : '走快些'
    const isReachable = nextEndMs !== null && nextEndMs > now
    if (!buttons.every((one) => one.disabled)) toEnd.disabled = !isReachable
    toEnd.querySelector('span').textContent = isReachable ? `到时限 ${showMoment(nextEndMs, now)}` : '没有时限在走'
    toWork.querySelector('span').textContent = `到${showDay(nextWorkStart(calendar, now), now)}上班`
  }

  host.append(
    draw('div', { className: 'card-head' }, draw('h2', {}, '青禾时间'), badge),
    draw('div', { className: 'time-line' }, time, date),
    ...bar.elements,
    draw('div', { className: 'clock-buttons' }, ...buttons),
    progress,
  )
  return {
    hear,
    nowMs,
    show,
    lookAhead: async () => {
      nextEndMs = await findNextEnd(nowMs())
    },
  }
}
