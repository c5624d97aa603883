// Reads the tree a page draws: Taro sends every node as { nn: name, cn: children, v: text }.

export type TreeNode = { nn?: string; v?: string; cn?: TreeNode[]; sid?: string; uid?: string; cl?: string }

export const textOf = (node: TreeNode | undefined): string => (node ? (node.cn ? node.cn.map(textOf).join('') : String(node.v ?? '')) : '')

export const countNodes = (node: TreeNode): number => 1 + (node.cn ?? []).reduce((sum, child) => sum + countNodes(child), 0)

export const depthOf = (node: TreeNode): number => 1 + Math.max(0, ...(node.cn ?? []).map(depthOf))

export function findNode(node: TreeNode, matches: (node: TreeNode) => boolean): TreeNode | undefined {
  if (matches(node)) return node
  for (const child of node.cn ?? []) {
    const found = findNode(child, matches)
    if (found) return found
  }
  return undefined
}
