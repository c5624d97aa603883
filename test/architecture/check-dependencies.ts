// Which way imports may run.
import { type Import, importsOf } from './imports-of'
import { looksInto, type Room, roomOf, seesEverything } from './room'
import type { SourceFile } from './source-file'

const domainPackages = ['dayjs', 'chinese-days']

const isSameRoom = (a: Room, b: Room) => a.kind === b.kind && a.name === b.name

const oursOf = (file: SourceFile) => importsOf(file).filter((found): found is Import & { kind: 'ours' } => found.kind === 'ours')
const packagesOf = (file: SourceFile) => importsOf(file).filter((found): found is Import & { kind: 'package' } => found.kind === 'package')

const mayLookInto = (from: Room, to: Room) => isSameRoom(from, to) || (looksInto[from.kind] ?? []).includes(to.kind)

function directionFaults(file: SourceFile): string[] {
  const from = roomOf(file.path)
  if (!from) return [`${file.path} lies in no room of the architecture`]
  if (seesEverything.includes(from.kind)) return []
  return oursOf(file).flatMap(({ path }) => {
    const to = roomOf(path)
    return to && mayLookInto(from, to) ? [] : [`${file.path} imports ${path}`]
  })
}

/** Imports run one way: types ← _domain ← _platform ← contexts; types ← api ← features ← pages; local-cloud stands alone. */
export const checkDirection = (files: readonly SourceFile[]) => files.flatMap(directionFaults)

const siblingFaults = (kind: string) => (file: SourceFile) => {
  const from = roomOf(file.path)
  if (from?.kind !== kind) return []
  const isSibling = (path: string) => roomOf(path)?.kind === kind && roomOf(path)?.name !== from.name
  return oursOf(file)
    .filter(({ path }) => isSibling(path))
    .map(({ path }) => `${file.path} imports its sibling ${path}`)
}

export const checkContexts = (files: readonly SourceFile[]) => files.flatMap(siblingFaults('context'))
export const checkFeatures = (files: readonly SourceFile[]) => files.flatMap(siblingFaults('src/features'))

/** `_domain` is pure: besides the contract it uses only these packages, none of which does I/O. */
export const checkDomainPackages = (files: readonly SourceFile[]) =>
  files
    .filter(({ path }) => roomOf(path)?.kind === '_domain')
    .flatMap((file) =>
      packagesOf(file)
        .filter(({ name }) => !domainPackages.includes(name))
        .map(({ name }) => `${file.path} imports ${name}`),
    )
