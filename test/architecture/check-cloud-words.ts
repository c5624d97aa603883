// Where the names of WeChat and its cloud may be spoken.
import ts from 'typescript'
import { importsOf } from './imports-of'
import { roomOf } from './room'
import { nodesOf, type SourceFile } from './source-file'

const atHome = ['src/api', 'src/device', '_platform', 'test', 'scripts']

const isPropertyName = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) && node.parent.name === node

const saysCloud = (node: ts.Node) =>
  (ts.isIdentifier(node) && node.text === 'wx' && !isPropertyName(node)) ||
  (ts.isPropertyAccessExpression(node) && node.getText() === 'Taro.cloud')

const wordsIn = (file: SourceFile) => [
  ...nodesOf(file)
    .filter(saysCloud)
    .map((node) => node.getText()),
  ...importsOf(file).flatMap((found) => (found.kind === 'package' && found.name === 'wx-server-sdk' ? [found.name] : [])),
]

/** `wx`, `Taro.cloud` and `wx-server-sdk` stay in src/api, src/device and _platform; tests may speak them too. */
export const checkCloudWords = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => !atHome.includes(roomOf(path)?.kind ?? ''))
    .flatMap((file) => wordsIn(file).map((word) => `${file.path} says ${word}`))
