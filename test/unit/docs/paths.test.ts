// A document that names a file which is not there lies to whoever reads it first.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root = join(__dirname, '..', '..', '..')
const decisions = readdirSync(join(root, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`)
const documents = ['README.md', 'README.zh-CN.md', 'docs/tour.md', 'local-cloud/README.md', ...decisions]

const rooms = ['src', 'cloudfunctions', 'types', 'local-cloud', 'config', 'scripts', 'test', 'docs']
const isOurPath = (words: string) => rooms.includes(words.split('/')[0] ?? '') && /^[\w./-]+\/[\w./-]*$/.test(words)

/** Links are told from the document, names in backticks from the repository. */
function pathsIn(document: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link).filter((link) => !link.includes('://'))
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words).filter(isOurPath)
  return [...links.map((link) => normalize(join(dirname(document), link))), ...named]
}

const isThere = (path: string) => existsSync(join(root, path))

test.each(documents)('every file that %s names is there', (document) => {
  expect(pathsIn(document, readFileSync(join(root, document), 'utf8')).filter((path) => !isThere(path))).toEqual([])
})

test('a link and a name in backticks are both followed', () => {
  const text = 'See [the tour](tour.md), `src/nowhere.ts`, `npm start`, `types` and [lucide](https://lucide.dev).'
  expect(pathsIn('docs/index.md', text)).toEqual(['docs/tour.md', 'src/nowhere.ts'])
})

test('the tour names enough files to be one', () => {
  expect(pathsIn('docs/tour.md', readFileSync(join(root, 'docs/tour.md'), 'utf8')).length).toBeGreaterThan(20)
})
