/** The town's time as functions see it, and timers that fall due in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

const DAY_MS = 24 * 3600_000
const dataDir = mkdtempSync(path.join(tmpdir(), 'town-'))
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startFixtureCloud({ dataDir })
})
beforeEach(async () => {
  await cloud.control('reset', { mayKeepInstances: true })
  await cloud.control('clock', { rate: 0, set: '2026-09-28T00:00:30.000Z' })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(dataDir, { recursive: true })
})

const noted = () =>
  runInFunction(
    cloud,
    async ({ db }) =>
      (await db.collection('notes').orderBy('at', 'asc').get()).data.map(({ at }: { at: Date }) => at.toISOString()) as string[],
  )

test('a function’s Date is the town’s, made in every way', async () => {
  const seen = await runInFunction(cloud, () => {
    const now = new Date()
    const text = Date()
    return [now.toISOString(), new Date(Date.now()).toISOString(), now instanceof Date, text.includes('2026'), new Date(5).getTime()]
  })
  expect(seen).toEqual(['2026-09-28T00:00:30.000Z', '2026-09-28T00:00:30.000Z', true, true, 5])
})

test('a jump stops at each due timer in order, at eight in the morning of Beijing', async () => {
  const { fired } = await cloud.control('clock', { advanceMs: 3 * DAY_MS })
  expect(fired).toBe(3)
  expect(await noted()).toEqual(['2026-09-29T00:00:00.000Z', '2026-09-30T00:00:00.000Z', '2026-10-01T00:00:00.000Z'])
  expect(await cloud.control('state')).toMatchObject({ clock: { now: '2026-10-01T00:00:30.000Z', rate: 0 } })
})

test('a jump also stops where it is asked to', async () => {
  await cloud.control('clock', { advanceMs: DAY_MS, stops: ['2026-09-28T12:34:56.000Z'] })
  expect(await noted()).toEqual(['2026-09-28T12:34:56.000Z', '2026-09-29T00:00:00.000Z'])
})

test('weeks can pass with fewer firings than there were due instants', async () => {
  expect(await cloud.control('clock', { advanceMs: 21 * DAY_MS, atMostEveryMs: 7 * DAY_MS })).toMatchObject({ fired: 3 })
})

test('setting the clock fires nothing', async () => {
  await cloud.control('clock', { set: '2026-11-01T00:00:00.000Z' })
  expect(await noted()).toEqual([])
})

test('draining ends when a pass writes nothing more, or says that it did not', async () => {
  expect(await cloud.control('drain', { functions: ['probe'] })).toEqual({ passes: 1, hasSettled: true })
  expect(await cloud.control('drain', {})).toEqual({ passes: 20, hasSettled: false })
})

test('the town goes on after a restart, and what fell due meanwhile is fired once', async () => {
  await cloud.control('clock', { set: '2026-09-28T23:59:59.500Z', rate: 1 })
  await cloud.stop()
  cloud = await startFixtureCloud({ dataDir })
  const deadline = Date.now() + 20_000
  let notes: string[] = []
  while (notes.length === 0 && Date.now() < deadline) notes = await noted()
  expect(notes).toHaveLength(1)
  expect(notes[0]).toMatch(/^2026-09-29T00:00/)
})

test('a copied data folder begins at the moment it was saved, however long ago that was', async () => {
  await cloud.control('clock', { set: '2026-09-28T03:00:00.000Z', rate: 1 })
  await cloud.stop()
  const townFile = path.join(dataDir, 'town.json')
  const saved = JSON.parse(readFileSync(townFile, 'utf8'))
  writeFileSync(townFile, JSON.stringify({ ...saved, clock: { ...saved.clock, realMs: saved.clock.realMs - 5 * DAY_MS } }))
  const copy = mkdtempSync(path.join(tmpdir(), 'copy-'))
  cpSync(dataDir, copy, { recursive: true })

  const copied = await startFixtureCloud({ dataDir: copy })
  const { clock } = await copied.control<{ clock: { now: string } }>('state')
  await copied.stop()
  rmSync(copy, { recursive: true })
  cloud = await startFixtureCloud({ dataDir })
  const original = await cloud.control<{ clock: { now: string } }>('state')
  expect(clock.now).toMatch(/^2026-09-28/)
  expect(original.clock.now).toMatch(/^2026-10-03/)
})
