// The compiled WeChat package on disk: what it is made of and how much each part weighs.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const packageFolder = path.resolve(__dirname, '../../../dist/weapp')

type AppConfig = { pages: string[]; subPackages: { root: string; pages: string[] }[] }

export function readAppConfig(): AppConfig {
  const file = path.join(packageFolder, 'app.json')
  if (!existsSync(file)) throw new Error('The WeChat package is not built: run `node scripts/build.mjs weapp` first.')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Every route of the package, the first page first. */
export const routesOf = ({ pages, subPackages }: AppConfig) => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: routes }) => routes.map((route) => `${root}/${route}`)),
]

/** Paths inside the package, with forward slashes; licence texts do not travel to WeChat. */
export function filesBelow(folder = ''): string[] {
  return readdirSync(path.join(packageFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(inside)
    return /\.(LICENSE\.txt|map)$/.test(entry.name) ? [] : [inside]
  })
}

export const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(path.join(packageFolder, file)).size, 0)

export const readPackageFile = (file: string) => readFileSync(path.join(packageFolder, file), 'utf8')
