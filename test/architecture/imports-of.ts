// What a file imports, with relative and '@/' paths turned into paths of the repository.
import { posix } from 'node:path'
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

/** Ours has a `path`, without an extension when the import names none; a package has its `name`. */
export type Import = { kind: 'ours'; path: string } | { kind: 'package'; name: string }

const isCallThatLoads = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined
  }
  if (ts.isImportTypeNode(node)) return node.argument.getText().slice(1, -1)
  if (!isCallThatLoads(node)) return undefined
  const [loaded] = node.arguments
  return loaded && ts.isStringLiteralLike(loaded) ? loaded.text : undefined
}

const packageName = (specifier: string) => {
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}

function toImport(from: string, specifier: string): Import {
  if (specifier.startsWith('@/')) return { kind: 'ours', path: `src/${specifier.slice(2)}` }
  if (specifier.startsWith('.')) return { kind: 'ours', path: posix.join(posix.dirname(from), specifier) }
  return { kind: 'package', name: packageName(specifier) }
}

export const importsOf = (file: SourceFile): Import[] =>
  nodesOf(file)
    .map(specifierOf)
    .filter((specifier) => specifier !== undefined)
    .map((specifier) => toImport(file.path, specifier))
