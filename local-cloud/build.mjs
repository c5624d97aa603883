/** Bundles local-cloud into plain CommonJS files that Node runs: the program itself and its two kinds of thread. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))

/** Writes `local-cloud.cjs`, `store-worker.cjs` and `function-worker.cjs` into `outDir`. libsql is native and stays outside. */
export async function buildLocalCloud({ outDir }) {
  await build({
    entryPoints: {
      'local-cloud': path.join(here, 'local-cloud.ts'),
      'store-worker': path.join(here, 'store/store-worker.ts'),
      'function-worker': path.join(here, 'functions/function-worker.ts'),
    },
    outdir: outDir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['libsql'],
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildLocalCloud({ outDir: process.argv[2] ?? path.join(here, '../dist/local-cloud') })
}
