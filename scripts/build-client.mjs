// Builds the client for one platform through Taro's own command.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ExpectedError } from './expected-error.mjs'
import { h5Dir, weappDir } from './repository.mjs'
import { runNode } from './run-command.mjs'

const taroFile = () => join(dirname(createRequire(import.meta.url).resolve('@tarojs/cli/package.json')), 'bin', 'taro')
const entryFiles = { h5: join(h5Dir, 'index.html'), weapp: join(weappDir, 'app.json') }

/** `platform` is h5 or weapp. */
export async function buildClient(platform) {
  const env = { NODE_ENV: 'production', TARO_ENV: platform, BROWSERSLIST_IGNORE_OLD_DATA: '1' }
  const { code, output } = await runNode([taroFile(), 'build', '--type', platform], { env })
  // Taro ends with 0 on some errors of the compiler, so the entry must really be there.
  if (code === 0 && existsSync(entryFiles[platform])) return
  throw new ExpectedError(`${output.trim().split('\n').slice(-40).join('\n')}\nBuilding the client for ${platform} failed.`)
}
