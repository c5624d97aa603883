// A phone on the stage: the real app in a frame, held by someone of the cast.
import { draw, icon } from './draw.mjs'
import { showTime } from './moments.mjs'
import { drawPicker } from './phone-picker.mjs'

/** Residents begin at home, staff and units at the list of what waits for them. */
const firstPageOf = ({ role }) => (role === 'resident' ? '/pages/home/index' : '/pages/work/index')

/** A fresh frame for each holder: the app remembers in its window who it belongs to. */
const drawFrame = (person) => draw('iframe', { src: `/#as=${person.id}${firstPageOf(person)}`, title: `${person.label}的手机` })

/** The bars a device draws itself, around the app. */
function drawScreen(frame) {
  const clock = draw('span')
  const statusBar = draw('div', { className: 'status-bar' }, clock, draw('span', { className: 'device' }, draw('b'), draw('i')))
  const element = draw('div', { className: 'screen' }, statusBar, frame, draw('div', { className: 'home-bar' }))
  const showClock = (nowMs) => {
    clock.textContent = showTime(nowMs)
  }
  return { element, showClock }
}

/** `onHanded` hears when somebody else holds it. Answers `{ holder, handTo, showTurn, showClock, reload }`. */
export function makePhone(host, number, cast, firstHolder, onHanded) {
  const state = { holder: firstHolder, frame: drawFrame(firstHolder) }
  const screen = drawScreen(state.frame)
  const turn = draw('span', { className: 'badge badge-turn', hidden: true })

  const handTo = (person) => {
    if (person.id === state.holder.id) return
    const frame = drawFrame(person)
    state.frame.replaceWith(frame)
    Object.assign(state, { holder: person, frame })
    picker.show(person)
    onHanded()
  }
  const picker = drawPicker(number, cast, (id) => handTo(cast.find((person) => person.id === id)))
  picker.show(firstHolder)

  const holder = draw('div', { className: 'holder' }, draw('span', { className: 'holder-number' }, String(number)), picker.element, turn)
  const phone = draw('section', { className: 'phone' }, holder, draw('div', { className: 'case' }, screen.element))
  host.append(phone)

  const showTurn = (person) => {
    const isTheirs = person?.id === state.holder.id
    phone.classList.toggle('phone-turn', isTheirs)
    turn.hidden = !isTheirs
    turn.replaceChildren(...(isTheirs ? [icon('mark'), `轮到${person.label}`] : []))
  }
  const reload = () => state.frame.contentWindow.location.reload()
  return { holder: () => state.holder, handTo, showTurn, showClock: screen.showClock, reload }
}
