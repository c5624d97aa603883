// Every finer reason the back end can give has its own sentence, or somebody reads one that is not true.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { becauseWords } from '@/wording/step-words'

const backEnd = join(__dirname, '..', '..', '..', 'cloudfunctions')

const textOfFolder = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return textOfFolder(path)
      return entry.name.endsWith('.ts') ? readFileSync(path, 'utf8') : ''
    })
    .join('\n')

/** As they are written: refuse('CODE', 'because'), refuse('CODE', is ? 'because' : …), and the guards' own short hands. */
const writtenAs = [
  /refuse\(\s*'[A-Z_]+',\s*(?:[^'()]*\? )?'(\w+)'/g,
  /unless(?:Wrong)?\(.*, '(\w+)'\)/g,
  /summonsIn\('\w+', '(\w+)'\)/g,
  /because: '(\w+)'/g,
]

const text = textOfFolder(backEnd)
const reasons = [...new Set(writtenAs.flatMap((pattern) => [...text.matchAll(pattern)].map(([, reason = '']) => reason)))].sort()

test.each(reasons)('%s is said in a plain sentence', (reason) => {
  expect(becauseWords[reason]).toMatch(/^[^A-Z_]{6,40}。$/)
})

test('the reasons of guards, of actions and of the interpreter are all found', () => {
  expect(reasons).toEqual(expect.arrayContaining(['isReporter', 'summonsNotOpen', 'unknownUnit', 'wrongSituation', 'leadMissing']))
})
