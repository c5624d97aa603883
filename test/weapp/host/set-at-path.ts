// Applies one key of WeChat's setData, such as `root.cn.[0].v`, to the data of a page.

type Branch = Record<string, unknown>

const isIndex = (key: string | undefined) => key !== undefined && /^\d+$/.test(key)

export function setAtPath(data: Branch, dataPath: string, value: unknown): void {
  const keys = dataPath
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter(Boolean)
  let branch = data
  keys.forEach((key, depth) => {
    if (depth === keys.length - 1) branch[key] = value
    else {
      branch[key] ??= isIndex(keys[depth + 1]) ? [] : {}
      branch = branch[key] as Branch
    }
  })
}
