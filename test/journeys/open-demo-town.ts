// Opens the filled demo town on a local-cloud of its own, as `npm start` would: bundles, H5 app, stage and story.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../local-cloud/start-local-cloud'

export type Message = { touser: string; data: Record<string, { value: string }> }

export type DemoTown = {
  url: string
  /** The clock stands still at `2026-10-09 10:20`, the town's own time: every sentence about time is exact. */
  setClock: (moment: string) => Promise<void>
  /** Photo checks and messages, until nothing is left to do. */
  deliver: () => Promise<void>
  outbox: () => Promise<Message[]>
  /** Runs the next call of this function to its end, then cuts its answer off. */
  loseNextAnswer: (functionName: string) => Promise<void>
  control: LocalCloud['control']
  close: () => Promise<void>
}

const root = path.resolve(__dirname, '../..')

/** `LINLI_TOWN` names the snapshot: `npm test` fills it, or `node scripts/demo-town.mjs` prints it. */
function snapshotFolder(): string {
  const folder = process.env.LINLI_TOWN
  if (!folder) throw new Error('LINLI_TOWN must name the snapshot of the demo town: run this part by npm test')
  return folder
}

export async function openDemoTown(): Promise<DemoTown> {
  const snapshot = snapshotFolder()
  const folder = mkdtempSync(path.join(tmpdir(), 'journeys-'))
  cpSync(path.join(snapshot, 'cloud'), path.join(folder, 'cloud'), { recursive: true })
  const cloud = await startLocalCloud({
    dataDir: path.join(folder, 'cloud'),
    snapshotDir: path.join(snapshot, 'cloud'),
    functionsDir: path.join(root, 'dist/functions'),
    collectionsFile: path.join(root, 'config/collections.json'),
    webDir: path.join(root, 'dist/h5'),
    mounts: { '/_stage': path.join(root, 'test/stage') },
    environment: JSON.parse(readFileSync(path.join(snapshot, 'environment.json'), 'utf8')),
    wechatFile: path.join(root, 'dist/seed/wechat.json'),
    mediaCallback: { function: 'supervision' },
    warmFunctions: ['cases', 'directory', 'files'],
  })
  return {
    url: cloud.url,
    setClock: async (moment) => {
      await cloud.control('clock', { rate: 0, set: new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString() })
    },
    deliver: async () => {
      await cloud.control('drain', {})
    },
    outbox: async () => (await cloud.control<{ messages: Message[] }>('outbox')).messages,
    loseNextAnswer: async (functionName) => {
      await cloud.control('faults', { dropAnswer: { function: functionName } })
    },
    control: cloud.control,
    close: async () => {
      await cloud.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
