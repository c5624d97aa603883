// An action, its file, its function and its row of the contract bear one name.
import ts from 'typescript'
import { nodesOf, type SourceFile } from './source-file'

/** Function → the actions its contract lists. */
export type ContractRows = Readonly<Record<string, readonly string[]>>

type Declared = { path: string; exported: string; functionName: string; actionName: string }

const kebabOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const textOf = (node: ts.Expression | undefined) => (node && ts.isStringLiteral(node) ? node.text : '')

const declaredIn = (file: SourceFile): Declared[] =>
  nodesOf(file)
    .filter(ts.isVariableDeclaration)
    .flatMap(({ name, initializer }) => {
      if (!initializer || !ts.isCallExpression(initializer) || initializer.expression.getText() !== 'defineAction') return []
      const [functionName, actionName] = initializer.arguments
      return [{ path: file.path, exported: name.getText(), functionName: textOf(functionName), actionName: textOf(actionName) }]
    })

function nameFaults({ path, exported, functionName, actionName }: Declared, contract: ContractRows): string[] {
  const home = `cloudfunctions/${functionName}/${kebabOf(actionName)}.ts`
  return [
    ...(path === home ? [] : [`${path} defines ${functionName}.${actionName}, whose file is ${home}`]),
    ...(exported === actionName ? [] : [`${path} exports ${exported} for the action ${actionName}`]),
    ...(contract[functionName]?.includes(actionName) ? [] : [`${path}: ${functionName}.${actionName} has no row in the contract`]),
  ]
}

/** The files of cloudfunctions against the contract, both ways: no action without a row, no row without an action. */
export function checkActions(files: readonly SourceFile[], contract: ContractRows): string[] {
  const declared = files.flatMap(declaredIn)
  const isServed = (functionName: string, actionName: string) =>
    declared.some((action) => action.functionName === functionName && action.actionName === actionName)
  const unserved = Object.entries(contract).flatMap(([functionName, actions]) =>
    actions
      .filter((action) => !isServed(functionName, action))
      .map((action) => `the contract's ${functionName}.${action} has no action file`),
  )
  return [...declared.flatMap((action) => nameFaults(action, contract)), ...unserved]
}
