// Above each phone: who holds it, and a picker that hands it to somebody else.
import { draw, icon } from './draw.mjs'

const groups = [
  ['resident', '居民'],
  ['gridWorker', '网格员'],
  ['communityStaff', '社区'],
  ['streetSupervisor', '街道'],
  ['unitHandler', '单位'],
]

const drawOptions = (cast) =>
  groups.map(([role, label]) => {
    const people = cast.filter((person) => person.role === role)
    return draw('optgroup', { label }, ...people.map(({ id, label, duty }) => draw('option', { value: id }, `${label} · ${duty}`)))
  })

/** `onPicked` hears the id. Answers the element and `show(person)`. */
export function drawPicker(number, cast, onPicked) {
  const name = draw('strong')
  const duty = draw('span')
  const select = draw('select', { ariaLabel: `第 ${number} 部手机给谁用` }, ...drawOptions(cast))
  select.addEventListener('change', () => onPicked(select.value))
  const show = (person) => {
    name.textContent = person.label
    duty.textContent = person.duty
    select.value = person.id
  }
  return {
    show,
    element: draw('label', { className: 'picker' }, draw('span', { className: 'picker-words' }, name, duty), icon('chevron-down'), select),
  }
}
