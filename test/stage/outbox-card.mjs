// The outbox: who of the cast was sent which message, and when; newest on top.
import { draw, icon, redraw } from './draw.mjs'
import { showMoment } from './moments.mjs'

const mostShown = 60

const openidOf = ({ id }) => `demo-${id}`
const nameOf = (person, openid) => (person ? (person.unitId ? `${person.duty} ${person.label}` : person.label) : openid)

function readMessage({ touser, data, at }, cast, nowMs) {
  const person = cast.find((one) => openidOf(one) === touser)
  return {
    to: nameOf(person, touser),
    title: data.thing1?.value ?? '',
    words: data.thing2?.value ?? '',
    when: showMoment(Date.parse(at), nowMs),
  }
}

const drawMessage = ({ to, title, words, when }) =>
  draw('li', {}, icon('tick'), draw('strong', {}, to), draw('time', { className: 'soft' }, when), draw('p', {}, `${words} · ${title}`))

/** Answers a function that shows the messages of the control door, oldest first as they come. */
export function makeOutboxCard(host, cast) {
  const list = draw('ul', { className: 'messages', tabIndex: 0 })
  host.append(
    draw('div', { className: 'card-head' }, draw('h2', {}, '发件箱'), draw('span', { className: 'soft' }, '谁在什么时候收到什么')),
    list,
  )
  return (messages, nowMs) => {
    const newest = messages.slice(-mostShown).reverse()
    redraw(
      list,
      newest.map((message) => readMessage(message, cast, nowMs)),
      (shown) => (shown.length > 0 ? shown.map(drawMessage) : [draw('li', { className: 'empty' }, '还没有发出消息')]),
    )
  }
}
