// Writes src/theme/icons.scss and src/components/icon-name.ts: only the icons whose quoted name occurs in src travel to a phone.
// Line icons: lucide (ISC licence, https://lucide.dev/license). The mark, the shapes and the tabs are our own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mark, shapes, tabs } from './icon-drawings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const lucideFolder = path.join(root, 'node_modules/lucide-static/icons')
const namesFile = path.join(root, 'src/components/icon-name.ts')
const sheetFile = path.join(root, 'src/theme/icons.scss')

/** Every line icon a screen may name; add a row here, use it in src, run this script. */
const lineIcons = [
  'a-large-small',
  'bell',
  'bell-plus',
  'building-2',
  'calendar-days',
  'camera',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-question-mark',
  'clock',
  'ellipsis',
  'eye',
  'eye-off',
  'file-text',
  'handshake',
  'hourglass',
  'house',
  'image',
  'inbox',
  'info',
  'key-round',
  'list-checks',
  'list-filter',
  'locate-fixed',
  'log-in',
  'map',
  'map-pin',
  'megaphone',
  'merge',
  'message-square',
  'minus',
  'pencil',
  'phone',
  'plus',
  'refresh-cw',
  'search',
  'send',
  'shield-check',
  'square-check-big',
  'star',
  'sticky-note',
  'trash-2',
  'triangle-alert',
  'undo-2',
  'user',
  'users',
  'users-round',
  'wifi-off',
  'wrench',
  'x',
]

const svg = (grid, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}">${body}</svg>`
const lineSvg = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`
const lucideBody = (name) =>
  readFileSync(path.join(lucideFolder, `${name}.svg`), 'utf8')
    .replace(/<!--[\s\S]*?-->|<svg[\s\S]*?>|<\/svg>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim()

function drawings() {
  const all = { mark: svg(24, mark) }
  for (const name of lineIcons) all[name] = lineSvg(lucideBody(name))
  for (const [name, body] of Object.entries(shapes)) all[name] = svg(16, body)
  for (const [name, { line, solid }] of Object.entries(tabs)) {
    all[name] = lineSvg(line)
    all[`${name}-on`] = svg(24, solid)
  }
  return all
}

function sourceText(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) return sourceText(file)
      return /\.tsx?$/.test(entry.name) && file !== namesFile ? readFileSync(file, 'utf8') : ''
    })
    .join('\n')
}

const dataUri = (drawing) =>
  `url(\n    "data:image/svg+xml,${drawing.replace(/"/g, "'").replace(/%/g, '%25').replace(/#/g, '%23').replace(/</g, '%3C').replace(/>/g, '%3E')}"\n  )`

/** The two generated files as they should be now: `{ sheet, names }`, both text. */
export function makeIcons(sourceFolder = path.join(root, 'src')) {
  const all = drawings()
  const source = sourceText(sourceFolder)
  const used = Object.keys(all).filter((name) => source.includes(`'${name}'`) || source.includes(`"${name}"`))
  const rules = used.map((name) => `.icon-${name} {\n  --drawing: ${dataUri(all[name])};\n}\n`)
  return {
    sheet: `/* Written by scripts/make-icons.mjs. Line icons: lucide (ISC licence, https://lucide.dev/license); the rest is our own. */\n${rules.join('\n')}`,
    names: `// Written by scripts/make-icons.mjs: every icon a screen may name.\nexport type IconName =\n${Object.keys(all)
      .map((name) => `  | '${name}'`)
      .join('\n')}\n`,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { sheet, names } = makeIcons()
  writeFileSync(sheetFile, sheet)
  writeFileSync(namesFile, names)
  console.log(`${sheet.match(/--drawing/g)?.length ?? 0} icons, ${(sheet.length / 1024).toFixed(1)} KB`)
}
