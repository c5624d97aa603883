// What the client may call on the oldest phones it promises to run on (iOS 12, Chrome 78), where nothing fills the gaps at run time.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

/** Methods that came to arrays, strings and objects later; compilers change syntax, never these. */
const laterMethods = [
  'at',
  'findLast',
  'findLastIndex',
  'replaceAll',
  'toSorted',
  'toReversed',
  'toSpliced',
  'hasOwn',
  'groupBy',
  'allSettled',
]
const laterGlobals = ['structuredClone', 'Intl', 'WeakRef', 'BigInt', 'queueMicrotask']
const lookbehind = /\(\?<[=!]/

function isTooNew(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) return laterMethods.includes(node.expression.name.text)
  if (ts.isRegularExpressionLiteral(node)) return lookbehind.test(node.text)
  return ts.isIdentifier(node) && laterGlobals.includes(node.text) && !ts.isPropertyAssignment(node.parent)
}

export const checkOldPhones = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path.startsWith('src/') || path.startsWith('types/'))
    .flatMap((file) =>
      nodesOf(file)
        .filter(isTooNew)
        .map((node) => `${file.path} uses ${node.getText()}`),
    )
