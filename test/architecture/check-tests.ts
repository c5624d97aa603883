// Tests wait for conditions, not for time, and none is left out.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

const sleeps = /(?:^|\.)(?:setTimeout|waitForTimeout|sleep)$/
const leftOut = /^(?:x(?:it|test|describe)|(?:it|test|describe)\.(?:skip|todo|only)(?:\.each)?|f(?:it|describe))$/

const isFaulty = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  node.expression.getText() !== 'jest.setTimeout' &&
  (sleeps.test(node.expression.getText()) || leftOut.test(node.expression.getText()))

export const checkTests = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'))
    .flatMap((file) =>
      nodesOf(file)
        .filter(isFaulty)
        .map((node) => `${file.path} calls ${node.expression.getText()}`),
    )
