// A file as the architecture's rules see it: read from disk for the house itself, written by hand for the proof that a rule can fail.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** `path` is relative to the repository, with forward slashes. */
export type SourceFile = { path: string; text: string }

const root = join(__dirname, '..', '..')
const isCode = (name: string) => /\.(ts|tsx|mjs|cjs)$/.test(name)

const pathsUnder = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? pathsUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]))

/** Every code file under these folders of the repository; a folder that is not there yet has none. */
export const readSourceFiles = (folders: readonly string[]): SourceFile[] =>
  folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap(pathsUnder)
    .filter(isCode)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

const parsed = new WeakMap<SourceFile, { tree: ts.SourceFile; nodes: readonly ts.Node[] }>()

const nodesUnder = (node: ts.Node): ts.Node[] => {
  const nodes = [node]
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesUnder(child))
  })
  return nodes
}

/** Every rule reads every file, so each is parsed once. */
const parseOnce = (file: SourceFile) => {
  const known = parsed.get(file)
  if (known) return known
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : undefined
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind)
  const fresh = { tree, nodes: nodesUnder(tree) }
  parsed.set(file, fresh)
  return fresh
}

export const parse = (file: SourceFile) => parseOnce(file).tree

/** Every node of a file, parents before children. */
export const nodesOf = (file: SourceFile) => parseOnce(file).nodes
