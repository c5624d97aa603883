// Each collection is written through its one store.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

const storeFolder = 'cloudfunctions/_platform/store/'
const writes = ['insert', 'replace', 'change', 'remove']

type Opened = { path: string; collection: string; isWritten: boolean }

const openedName = (node: ts.VariableDeclaration) => {
  const { initializer } = node
  if (!initializer || !ts.isCallExpression(initializer) || initializer.expression.getText() !== 'openCollection') return undefined
  const [name] = initializer.arguments
  return name && ts.isStringLiteral(name) ? name.text : undefined
}

function openedIn(file: SourceFile): Opened[] {
  const nodes = nodesOf(file)
  const calls = nodes.filter(ts.isCallExpression).map((call) => call.expression.getText())
  return nodes.filter(ts.isVariableDeclaration).flatMap((declared) => {
    const collection = openedName(declared)
    if (!collection) return []
    const isWritten = writes.some((write) => calls.includes(`${declared.name.getText()}.${write}`))
    return [{ path: file.path, collection, isWritten }]
  })
}

const unique = (values: readonly string[]) => [...new Set(values)]

/** `declared` are the collections of config/collections.json. */
export function checkCollections(files: readonly SourceFile[], declared: readonly string[]): string[] {
  const opened = files.flatMap(openedIn)
  const unknown = opened.filter(({ collection }) => !declared.includes(collection))
  const astray = opened.filter(({ path }) => !path.startsWith(storeFolder))
  const writersOf = (collection: string) =>
    unique(opened.filter((one) => one.collection === collection && one.isWritten).map(({ path }) => path))
  return [
    ...unknown.map(({ path, collection }) => `${path} opens ${collection}, which config/collections.json does not declare`),
    ...astray.map(({ path, collection }) => `${path} opens ${collection} outside ${storeFolder}`),
    ...declared
      .map((collection) => ({ collection, writers: writersOf(collection) }))
      .filter(({ writers }) => writers.length !== 1)
      .map(({ collection, writers }) => `${collection} is written by ${writers.join(' and ') || 'no store'}`),
  ]
}
