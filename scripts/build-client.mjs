// Builds the client for one platform through Taro's own command.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { ExpectedError } from './expected-error.mjs'
import { h5Dir, root, weappDir } from './repository.mjs'
import { runNode } from './run-command.mjs'

const taroFile = () => join(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')
const targets = { h5: { folder: h5Dir, entry: 'index.html' }, weapp: { folder: weappDir, entry: 'app.json' } }

/** A running town serves the old build until the new one is whole. */
function swap(fresh, folder) {
  const old = `${folder}.old`
  rmSync(old, { recursive: true, force: true })
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
  rmSync(old, { recursive: true, force: true })
}

/** `platform` is h5 or weapp. */
export async function buildClient(platform) {
  const { folder, entry } = targets[platform]
  const fresh = `${folder}.${process.pid}`
  const env = { OUTPUT_ROOT: relative(root, fresh), NODE_ENV: 'production', TARO_ENV: platform, BROWSERSLIST_IGNORE_OLD_DATA: '1' }
  const { code, output } = await runNode([taroFile(), 'build', '--type', platform], { env })
  // Taro ends with 0 on some errors of the compiler, so the entry must really be there.
  if (code === 0 && existsSync(join(fresh, entry))) return swap(fresh, folder)
  rmSync(fresh, { recursive: true, force: true })
  throw new ExpectedError(`${output.trim().split('\n').slice(-40).join('\n')}\nBuilding the client for ${platform} failed.`)
}
