// The face of the town's clock: the time, the date, whether it counts, and the day as a bar of working hours.
import { draw, icon } from './draw.mjs'
import { dateOf, minuteOf, showDate, showTime } from './moments.mjs'
import { isWorkingDay, isWorkingTime, nameOfTime } from './working-time.mjs'

const minutesOfADay = 1440
const share = (minutes) => `${(minutes / minutesOfADay) * 100}%`

function drawDayBar(calendar) {
  const needle = draw('b')
  const hours = calendar.workingHours.map(([from, to]) => draw('span', { style: `left:${share(from)};width:${share(to - from)}` }))
  const marks = [0, ...calendar.workingHours.flat(), minutesOfADay]
  const numbers = marks.map((minutes) => draw('span', { style: `left:${share(minutes)}` }, String(minutes / 60)))
  const show = (nowMs) => {
    needle.style.left = share(minuteOf(nowMs))
    for (const span of hours) span.hidden = !isWorkingDay(calendar, dateOf(nowMs))
  }
  return { show, elements: [draw('div', { className: 'day-bar' }, ...hours, needle), draw('div', { className: 'day-hours' }, ...numbers)] }
}

/** Answers its elements and `show(nowMs)`. */
export function drawClockFace(calendar) {
  const time = draw('strong')
  const date = draw('span')
  const badge = draw('span', { className: 'badge' })
  const bar = drawDayBar(calendar)
  const show = (nowMs) => {
    const isWorking = isWorkingTime(calendar, nowMs)
    time.textContent = showTime(nowMs)
    date.textContent = showDate(nowMs)
    badge.className = `badge ${isWorking ? 'badge-done' : 'badge-rest'}`
    badge.replaceChildren(icon(isWorking ? 'tick' : 'ring'), nameOfTime(calendar, nowMs))
    bar.show(nowMs)
  }
  const head = draw('div', { className: 'card-head' }, draw('h2', {}, '青禾时间'), badge)
  return { show, elements: [head, draw('div', { className: 'time-line' }, time, date), ...bar.elements] }
}
