// Makes elements in one line each, so that the stage needs no framework and never writes HTML from words people wrote.

/** `props` are properties or, where there is none, attributes; `on…` are listeners. Children are elements, words, or null. */
export function draw(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (name in element) element[name] = value
    else element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

const svg = 'http://www.w3.org/2000/svg'

/** One picture of icons.svg, in the colour of the words around it. */
export function icon(name) {
  const element = document.createElementNS(svg, 'svg')
  const use = document.createElementNS(svg, 'use')
  use.setAttribute('href', `icons.svg#${name}`)
  element.setAttribute('aria-hidden', 'true')
  element.append(use)
  return element
}

const shown = new WeakMap()

/** Draws into `host` only when what is to be shown has changed, so that focus, scrolling and open menus stay. */
export function redraw(host, what, makeChildren) {
  const fingerprint = JSON.stringify(what)
  if (shown.get(host) === fingerprint) return
  shown.set(host, fingerprint)
  host.replaceChildren(...makeChildren(what).filter(Boolean))
}
