// Remembers from which sources each build was made, so that an unchanged one is not made again.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheDir, root } from './repository.mjs'

const memoryFile = join(cacheDir, 'build.json')

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)))
}

/** SHA-256 over the names and bytes of every file under these paths; a missing path counts as empty. */
export function hashOfFiles(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

function recall() {
  try {
    return JSON.parse(readFileSync(memoryFile, 'utf8'))
  } catch {
    return {} // never built, or the file was cut short: build again
  }
}

/** Runs `build` unless the sources and what was built from them are both as remembered; answers whether it ran. */
export async function buildIfChanged({ name, sources, outputs, build }) {
  const hashOfSources = hashOfFiles(sources)
  const last = recall()[name]
  const isAsRemembered = last?.sources === hashOfSources && last.outputs === hashOfFiles(outputs)
  if (isAsRemembered && outputs.every((output) => existsSync(output))) return false
  await build()
  mkdirSync(cacheDir, { recursive: true })
  const memory = { ...recall(), [name]: { sources: hashOfSources, outputs: hashOfFiles(outputs) } }
  writeFileSync(memoryFile, `${JSON.stringify(memory, null, 2)}\n`)
  return true
}
