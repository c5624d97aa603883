// The client takes the contract's types, never its schemas: they would travel to every phone, and zod does not start on iOS 12.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

const mayTravel = ['contract-version']

const isOfTypes = (node: ts.Node): node is ts.ImportDeclaration =>
  ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && /(^|\/)types\//.test(node.moduleSpecifier.text)

function bringsValues({ importClause, moduleSpecifier }: ts.ImportDeclaration): boolean {
  if (mayTravel.some((name) => moduleSpecifier.getText().includes(`/${name}`))) return false
  if (!importClause) return true
  const { namedBindings } = importClause
  const isEachAType = namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  return !importClause.isTypeOnly && !isEachAType
}

export const checkContractTypes = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((file) =>
      nodesOf(file)
        .filter(isOfTypes)
        .filter(bringsValues)
        .map((node) => `${file.path} takes more than types: ${node.getText()}`),
    )
