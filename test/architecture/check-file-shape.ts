// How a file begins and how long it may be.
import type { SourceFile } from './source-file'

const longest = 300
const opening = /^(?:#!.*\n)?(?:\/\/|\/\*\*?) *(?<sentence>\S.*)/

/** Short words such as "Types." say nothing about why the file exists. */
const isSentence = (words: string) => words.split(/\s+/).length >= 4

export const checkOpenings = (files: readonly SourceFile[]) =>
  files
    .filter(({ text }) => !isSentence(opening.exec(text)?.groups?.sentence ?? ''))
    .map(({ path }) => `${path} does not open with a sentence on why it exists`)

export const checkLengths = (files: readonly SourceFile[]) =>
  files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
