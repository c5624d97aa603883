// What a strict reader finds wrong with a screen. These functions are read as text and run in the page: they may call only each other.

type Text = { node: Element; words: string; box: DOMRect }

const isShown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })

const shortened = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 24)

/** The sheet on top, if there is one: a page below its sheet is not read. */
const readRoot = (): Element => [...document.querySelectorAll('.sheet-layer')].at(-1) ?? document.body

/** One for each line of each text. */
function readTexts(root: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: node, textContent } = walker.currentNode
    if (!node || !textContent?.trim() || !isShown(node)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    for (const box of range.getClientRects()) texts.push({ node, words: shortened(textContent), box })
  }
  return texts
}

function findSideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth + 1 ? [`the page scrolls sideways by ${scrollWidth - clientWidth} px`] : []
}

/** A line's box is a little taller than its letters, so some of it may lie outside. */
function isCut({ box }: Text, holder: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(holder)
  const frame = holder.getBoundingClientRect()
  const isCutAcross = overflowX === 'hidden' && (box.right > frame.right + 1 || box.left < frame.left - 1)
  return isCutAcross || (overflowY === 'hidden' && (box.bottom > frame.bottom + 3 || box.top < frame.top - 3))
}

/** Whatever scrolls may hold more than it shows; dots at the end are meant. */
function mayHide(holder: Element): boolean {
  const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(holder)
  const isScrolling = [overflowX, overflowY].some((way) => way === 'auto' || way === 'scroll')
  return isScrolling || textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
}

function findCuts(texts: Text[]): string[] {
  return texts.flatMap((text) => {
    for (let holder: Element | null = text.node; holder && holder !== document.body; holder = holder.parentElement) {
      if (mayHide(holder)) return []
      if (isCut(text, holder)) return [`"${text.words}" is cut off`]
    }
    return []
  })
}

/** What floats lies over the page by intent: texts are compared with those of the same layer. */
const layerOf = (element: Element) =>
  element.closest('.nav-bar, .page-bottom, .toast, .sheet-head, .sheet-body, .bottom-bar, .card, .page-content') ?? document.body

function isOver(one: Text, other: Text): boolean {
  if (one.node === other.node || layerOf(one.node) !== layerOf(other.node)) return false
  const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
  const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
  return width > 2 && height > Math.min(one.box.height, other.box.height) * 0.4
}

const findOverlaps = (texts: Text[]): string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => isOver(one, other))
      .map((other) => `"${one.words}" and "${other.words}" overlap`),
  )

/** A target reaches as far as what lies around it invisibly. */
function reachOf(target: Element): { width: number; height: number } {
  const { width, height } = target.getBoundingClientRect()
  const around = ['::before', '::after'].map((part) => getComputedStyle(target, part))
  const beyond = around.filter(({ content, position }) => content !== 'none' && position === 'absolute')
  const widths = beyond.map(({ left, right }) => width - Number.parseFloat(left) - Number.parseFloat(right))
  const heights = beyond.map(({ top, bottom }) => height - Number.parseFloat(top) - Number.parseFloat(bottom))
  return { width: Math.max(width, ...widths), height: Math.max(height, ...heights) }
}

function findSmallTargets(root: Element, least: number): string[] {
  const targets = [...root.querySelectorAll('button, a[href], input:not([type=file]), textarea, select')].filter(isShown)
  return targets.flatMap((target) => {
    const { width, height } = reachOf(target)
    if (width >= least - 0.5 && height >= least - 0.5) return []
    const name = shortened(target.getAttribute('aria-label') ?? target.textContent)
    return [`"${name}" is a target of ${Math.round(width)} × ${Math.round(height)} px`]
  })
}

function findFaults(least: number): string[] {
  const root = readRoot()
  const texts = readTexts(root)
  return [...new Set([...findSideways(), ...findCuts(texts), ...findOverlaps(texts), ...findSmallTargets(root, least)])]
}

const inPage = { isShown, shortened, readRoot, layerOf, findOverlaps }
const inPageToo = [readTexts, findSideways, isCut, mayHide, findCuts, isOver, reachOf, findSmallTargets, findFaults]

/** An expression that answers what is wrong, as sentences. `least` is the smallest target in px. */
export const faultsExpression = (least: number): string => `(() => {
${Object.entries(inPage)
  .map(([name, make]) => `const ${name} = ${make}`)
  .join('\n')}
${inPageToo.join('\n')}
return findFaults(${least})
})()`
