// The rooms of the house: which folder is which, and which room may look into which.

/** `name` tells rooms of one kind apart: which context, which feature, which role's package. */
export type Room = { kind: string; name: string }

const context = 'context'
const shared = ['src/components', 'src/theme', 'src/device', 'src/wording']

/** Top-level words first; the first pattern that fits decides. */
const rooms: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^types\//, 'types'],
  [/^cloudfunctions\/_domain\//, '_domain'],
  [/^cloudfunctions\/_platform\//, '_platform'],
  [/^cloudfunctions\/([^_/][^/]*)\//, context],
  [/^src\/features\/([^/]+)\//, 'src/features'],
  [/^src\/packages\/([^/]+)\//, 'src/packages'],
  [/^src\/pages\//, 'src/pages'],
  [/^src\/(?:api|components|theme|device|wording)\//, ''],
  [/^src\/[^/]+$/, 'src'],
  [/^(?:local-cloud|config|scripts|test)\//, ''],
]

/** Undefined for a folder that the architecture does not know. */
export function roomOf(path: string): Room | undefined {
  for (const [pattern, kind] of rooms) {
    const match = pattern.exec(path)
    if (match) return { kind: kind || match[0].slice(0, -1), name: match[1] ?? '' }
  }
  return undefined
}

/** A room may always look into itself; `test` and `scripts` may look into every room. */
export const looksInto: Readonly<Record<string, readonly string[]>> = {
  types: [],
  _domain: ['types'],
  _platform: ['types', '_domain'],
  [context]: ['types', '_domain', '_platform'],
  'src/api': ['types', 'src/device'],
  'src/theme': [],
  'src/wording': ['types'],
  'src/device': ['types', 'src/api'],
  'src/components': ['src/theme', 'src/device', 'src/wording'],
  'src/features': ['types', 'src/api', ...shared],
  'src/packages': ['types', 'src/api', 'src/features', ...shared],
  'src/pages': ['types', 'src/api', 'src/features', ...shared],
  src: ['types', 'src/api', ...shared],
  config: [],
  'local-cloud': [],
}

export const seesEverything = ['test', 'scripts']
