// Bundles the story of the demo town, and lists the phones that local-cloud's WeChat knows for the cast.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRepository, root, seedDir } from './repository.mjs'

const bundle = async (entry, outfile) => {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'silent',
  })
}

function phonesOfTheCast() {
  const castFile = join(seedDir, 'people.cjs')
  const require = createRequire(import.meta.url)
  delete require.cache[castFile]
  const { people } = require(castFile)
  const known = Object.values(people).map(({ openid, phone, unverifiedPhone }) => [openid, { phone: phone ?? unverifiedPhone }])
  return { openids: Object.fromEntries(known) }
}

export async function buildSeed() {
  mkdirSync(seedDir, { recursive: true })
  await bundle('test/people.ts', join(seedDir, 'people.cjs'))
  await bundle('test/seed/fill-town.ts', join(seedDir, 'fill-town.cjs'))
  writeFileSync(join(seedDir, 'wechat.json'), `${JSON.stringify(phonesOfTheCast(), null, 2)}\n`)
}

export const seedSources = [
  inRepository('test', 'seed'),
  inRepository('test', 'cloud'),
  inRepository('test', 'people.ts'),
  inRepository('types'),
]
