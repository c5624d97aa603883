// Who may read the clock and throw dice: nobody in the back end but the one adapter of each.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

const adapters = ['cloudfunctions/_platform/clock.ts', 'cloudfunctions/_platform/new-id.ts']
const forbiddenReads = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID']

const isBare = (node: ts.Node, name: string) =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === name && (node.arguments ?? []).length === 0

const asksTheMachine = (node: ts.Node) =>
  isBare(node, 'Date') || isBare(node, 'dayjs') || (ts.isPropertyAccessExpression(node) && forbiddenReads.includes(node.getText()))

export const checkClockAndChance = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path.startsWith('cloudfunctions/') && !adapters.includes(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter(asksTheMachine)
        .map((node) => `${file.path} asks ${node.getText()}`),
    )
