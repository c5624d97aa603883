// WeChat's own compilers for templates and styles, as they run in its developer tools.
import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

function run(tool: 'wcc' | 'wcsc', folder: string, args: readonly string[]): string[] {
  const binary = path.join(
    path.dirname(createRequire(__filename).resolve('miniprogram-compiler')),
    'bin',
    folders[process.platform] ?? 'linux',
    tool,
  )
  // The package of the compilers comes without the right to run them.
  chmodSync(binary, 0o755)
  const { status, stdout, stderr, error } = spawnSync(binary, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw error
  const complaints = stderr.split('\n').filter((line) => line.trim())
  if (status !== 0 && complaints.length === 0) return [`${tool} ended with ${status}: ${stdout.slice(0, 300)}`]
  return status === 0 ? [] : complaints
}

/** What `wcc` has against these templates; empty when it accepts all. */
export const complaintsAboutTemplates = (folder: string, files: readonly string[]) =>
  run('wcc', folder, ['-d', '-cc', '0', ...files, '-gn', '$gwx'])

/** What `wcsc` has against these sheets; empty when it accepts all. */
export const complaintsAboutSheets = (folder: string, files: readonly string[]) => run('wcsc', folder, ['-db', '-pc', '0', ...files])
