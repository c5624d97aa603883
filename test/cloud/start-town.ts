// Starts the shipped bundles on a local-cloud of their own, with the street loaded, and hands a test everyone's phone.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Answer } from '../../types/envelope'
import { type LocalCloud, type StartOptions, startLocalCloud } from '../local-cloud/start-local-cloud'
import { type Person, people } from '../people'
import { makeTown } from '../seed/town/make-town'
import { type Phone, phoneOf } from './phone'

export type Town = {
  cloud: LocalCloud
  as: (person: Pick<Person, 'openid'>) => Phone
  /** Calls `maintenance` as an operator; throws unless it is done. */
  operate: (action: string, input: unknown) => Promise<unknown>
  /** Delivers photo checks and fires timers until nothing is left to do. */
  drain: () => Promise<void>
  /** Moves the town clock on without firing the timers in between. */
  passTime: (span: { days?: number; hours?: number }) => Promise<void>
  stop: () => Promise<void>
}

const millisecondsPerHour = 3_600_000
const root = path.resolve(__dirname, '../..')
const newKey = () => randomBytes(32).toString('base64')

const phonesOfTheCast = () => ({
  openids: Object.fromEntries(Object.values(people).flatMap(({ openid, phone }) => (phone ? [[openid, { phone }]] : []))),
})

const operateOn =
  (cloud: LocalCloud) =>
  async (action: string, input: unknown): Promise<unknown> => {
    const event = { action, input, contractVersion: 1 }
    const { result } = await cloud.control<{ result: Answer<unknown> }>('invoke', { function: 'maintenance', event })
    if (!result?.ok) throw new Error(`maintenance.${action} was refused: ${JSON.stringify(result)}`)
    return result.data
  }

/** Needs `dist/functions`: `npm test` builds it, or `node scripts/build.mjs functions`. */
export const startTown = async (options: Partial<StartOptions> = {}): Promise<Town> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'town-'))
  const wechatFile = path.join(folder, 'wechat.json')
  writeFileSync(wechatFile, JSON.stringify(phonesOfTheCast()))
  const cloud = await startLocalCloud({
    functionsDir: path.join(root, 'dist/functions'),
    collectionsFile: path.join(root, 'config/collections.json'),
    environment: { DATA_KEYS: `k1:${newKey()}`, PERSON_KEY: newKey(), PHONE_KEY: newKey(), PASS_KEY: newKey() },
    mediaCallback: { function: 'supervision' },
    wechatFile,
    ...options,
  })
  const operate = operateOn(cloud)
  await operate('loadStreet', makeTown())
  return {
    cloud,
    as: ({ openid }) => phoneOf(cloud.url, openid),
    operate,
    drain: async () => {
      await cloud.control('drain', {})
    },
    passTime: async ({ days = 0, hours = 0 }) => {
      const { clock } = await cloud.control<{ clock: { now: string } }>('state')
      const later = Date.parse(clock.now) + (days * 24 + hours) * millisecondsPerHour
      await cloud.control('clock', { set: new Date(later).toISOString() })
    },
    stop: async () => {
      await cloud.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
