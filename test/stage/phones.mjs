// Three phones, each held by someone of the cast: the real app in a frame, and a picker that hands the phone to somebody else.
import { draw, icon } from './draw.mjs'
import { showTime } from './moments.mjs'

const groups = [
  ['resident', '居民'],
  ['gridWorker', '网格员'],
  ['communityStaff', '社区'],
  ['streetSupervisor', '街道'],
  ['unitHandler', '单位'],
]

const optionsFor = (cast, holderId) =>
  groups.map(([role, label]) =>
    draw(
      'optgroup',
      { label },
      ...cast
        .filter((person) => person.role === role)
        .map((person) => draw('option', { value: person.id, selected: person.id === holderId }, `${person.label} · ${person.duty}`)),
    ),
  )

/** Residents begin at home, staff and units at the list of what waits for them. */
const firstPageOf = ({ role }) => (role === 'resident' ? '/pages/home/index' : '/pages/work/index')

/** A fresh frame for each holder: the app remembers in its window who it belongs to. */
const frameFor = (person) => draw('iframe', { src: `/#as=${person.id}${firstPageOf(person)}`, title: `${person.label}的手机` })

/**
 * Draws a phone into `host`. `onHanded` hears the new holder's id. Answers `{ holderId, handTo, showTurn, showClock, reload }`.
 */
export function makePhone(host, number, cast, firstHolderId, onHanded) {
  const name = draw('strong')
  const duty = draw('span')
  const select = draw('select', { ariaLabel: `第 ${number} 部手机给谁用` }, ...optionsFor(cast, firstHolderId))
  const turn = draw('span', { className: 'badge badge-turn', hidden: true })
  const clock = draw('span')
  const screen = draw(
    'div',
    { className: 'screen' },
    draw('div', { className: 'status-bar' }, clock, draw('span', { className: 'device' }, draw('b'), draw('i'))),
    frameFor(cast.find(({ id }) => id === firstHolderId)),
    draw('div', { className: 'home-bar' }),
  )
  const phone = draw(
    'section',
    { className: 'phone' },
    draw(
      'div',
      { className: 'holder' },
      draw('span', { className: 'holder-number' }, String(number)),
      draw('label', { className: 'picker' }, name, duty, icon('chevron-down'), select),
      turn,
    ),
    draw('div', { className: 'case' }, screen),
  )
  host.append(phone)

  const state = { holderId: firstHolderId }
  const showHolder = () => {
    const person = cast.find(({ id }) => id === state.holderId)
    name.textContent = person.label
    duty.textContent = person.duty
    select.value = person.id
    return person
  }
  const handTo = (personId) => {
    if (personId === state.holderId) return
    state.holderId = personId
    screen.querySelector('iframe').replaceWith(frameFor(showHolder()))
    onHanded()
  }
  select.addEventListener('change', () => handTo(select.value))
  showHolder()

  return {
    holderId: () => state.holderId,
    handTo,
    showTurn: (person) => {
      const isTheirs = person?.id === state.holderId
      phone.classList.toggle('phone-turn', isTheirs)
      turn.hidden = !isTheirs
      if (isTheirs) turn.replaceChildren(icon('mark'), `轮到${person.label}`)
    },
    showClock: (nowMs) => {
      clock.textContent = showTime(nowMs)
    },
    reload: () => screen.querySelector('iframe').contentWindow.location.reload(),
  }
}

const drawnWidth = 390
const framed = 6

/** Fits three phones and everything around them into the window; on a phone each takes the width there is. */
export function fitPhones() {
  const { innerWidth, innerHeight } = window
  const isStacked = innerWidth < 1024
  const width = isStacked
    ? Math.min(drawnWidth, innerWidth - 32)
    : Math.max(232, Math.min(innerWidth * 0.2015, (innerHeight - 236) * (drawnWidth / 854)))
  document.documentElement.style.setProperty('--phone', `${width}px`)
  document.documentElement.style.setProperty('--scale', String((width - framed) / drawnWidth))
}
