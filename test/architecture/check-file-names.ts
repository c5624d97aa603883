// How files may be called: for what they hold, never for being nobody's.
import { posix } from 'node:path'
import ts from 'typescript'
import { parse, type SourceFile } from './source-file'

/** A service record and `orderService` are words of the domain, so `service` is forbidden only as a whole name. */
const homeless = /^(?:utils?|helpers?|common|managers?|services?|misc|shared|lib|.+-(?:utils?|helpers?|managers?))$/
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/

/** Entries that a platform looks for by this name. */
const entries = [
  /^cloudfunctions\/[^/]+\/index\.ts$/,
  /^config\/index\.ts$/,
  /^src\/(?:packages\/[^/]+\/)?pages\/[^/]+\/index(?:\.config)?\.tsx?$/,
]
/** Test fixtures are functions as well: folders with an entry. */
const fixtures = /^test\/.+\/functions\/[^/]+\/index\.ts$/

const isEntry = (path: string) => fixtures.test(path) || entries.some((pattern) => pattern.test(path))

function nameFaults(path: string): string[] {
  const folders = posix.dirname(path).split('/')
  const stem = posix.basename(path).split('.')[0] ?? ''
  const faults = [...folders, stem].filter((name) => homeless.test(name)).map((name) => `${path}: "${name}" says nothing`)
  if (!kebab.test(posix.basename(path))) faults.push(`${path} is not in kebab-case`)
  if (stem === 'index' && !isEntry(path)) faults.push(`${path} is an index that no platform asks for`)
  return faults
}

export const checkFileNames = (files: readonly SourceFile[]) => files.flatMap(({ path }) => nameFaults(path))

const isPassedOn = (statement: ts.Statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined

/** A barrel only passes on what other files export. */
export const checkBarrels = (files: readonly SourceFile[]) =>
  files
    .filter((file) => {
      const { statements } = parse(file)
      return statements.length > 0 && statements.every(isPassedOn)
    })
    .map(({ path }) => `${path} is a barrel`)
