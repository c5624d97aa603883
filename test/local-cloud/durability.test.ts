/** Power cuts, full disks and dying instances: nothing acknowledged is lost, nothing half done remains. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

const running: LocalCloud[] = []
const folders: string[] = []
const start = async (options: Parameters<typeof startFixtureCloud>[0] = {}) => {
  const cloud = await startFixtureCloud(options)
  running.push(cloud)
  return cloud
}
const makeFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'town-'))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  for (const cloud of running.splice(0)) await cloud.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('kill −9 in the middle of writing loses nothing that was acknowledged', async () => {
  const dataDir = makeFolder()
  const first = await start({ dataDir })
  const acknowledged: string[] = []
  const write = async (writer: string) => {
    for (let n = 0; ; n++) {
      const _id = `${writer}-${n}`
      await runInFunction(first, ({ db, input }) => db.collection('cases').add({ data: { _id: input, status: 'new', createdAt: 1 } }), _id)
      acknowledged.push(_id)
      if (acknowledged.length === 60) await first.kill9()
    }
  }
  await Promise.allSettled(['a', 'b', 'c'].map(write))

  const second = await start({ dataDir })
  const found = await runInFunction(
    second,
    async ({ db }) =>
      (await db.collection('cases').where({ status: 'new' }).limit(1000).get()).data.map(({ _id }: { _id: string }) => _id) as string[],
  )
  expect(acknowledged.length).toBeGreaterThanOrEqual(60)
  expect(found).toEqual(expect.arrayContaining(acknowledged))
})

test('a full disk refuses the write, keeps what was there, and works again when there is room', async () => {
  const cloud = await start()
  const add = () =>
    runInFunction(cloud, ({ db }) =>
      db
        .collection('cases')
        .add({ data: { words: 'x'.repeat(200_000) } })
        .then(
          () => 'written',
          ({ errMsg }: { errMsg: string }) => errMsg,
        ),
    )
  expect(await add()).toBe('written')
  await cloud.control('faults', { diskFull: true })
  expect(await add()).toContain('disk is full')
  expect(await runInFunction(cloud, async ({ db }) => (await db.collection('cases').count()).total)).toBe(1)
  await cloud.control('faults', { diskFull: false })
  expect(await add()).toBe('written')
})

test.each([
  ['before the write', { beforeOp: 'database.insertDocument' }, 0],
  ['after the write', { afterOp: 'database.insertDocument' }, 1],
])('an instance killed %s: the caller hears of a failure and the next call works', async (_, when, documents) => {
  const cloud = await start()
  await cloud.control('faults', { killWorker: { function: 'probe', ...when } })
  const killed = await cloud.call('probe', { script: "({ db }) => db.collection('accounts').add({ data: { _id: 'a' } })" })
  expect(killed).toMatchObject({ status: 502, body: { errCode: -1, errMsg: expect.stringContaining('ended in the middle of the call') } })
  const count = await runInFunction(cloud, async ({ db }) => (await db.collection('accounts').where({ _id: 'a' }).count()).total)
  expect(count).toBe(documents)
})

test('an answer that gets lost was still carried out', async () => {
  const cloud = await start()
  await cloud.control('faults', { dropAnswer: { function: 'probe' } })
  const lost = cloud.call('probe', { script: "({ db }) => db.collection('accounts').add({ data: { _id: 'a' } })" })
  await expect(lost).rejects.toThrow()
  expect(await runInFunction(cloud, async ({ db }) => (await db.collection('accounts').where({ _id: 'a' }).count()).total)).toBe(1)
})

test('a snapshot can be taken, and a reset returns to it', async () => {
  const snapshotDir = path.join(makeFolder(), 'snapshot')
  const cloud = await start({ snapshotDir })
  const write = (id: string) =>
    runInFunction(
      cloud,
      async ({ cloud: sdk, db, input }) => {
        await db.collection('accounts').add({ data: { _id: input } })
        await sdk.uploadFile({ cloudPath: `photos/${input}.txt`, fileContent: Buffer.from(input) })
      },
      id,
    )
  await write('kept')
  await cloud.control('snapshot', { dir: snapshotDir })
  await write('gone')
  await cloud.control('reset', {})
  const left = await runInFunction(cloud, async ({ cloud: sdk, db }) => {
    const read = (name: string) =>
      sdk.downloadFile({ fileID: `cloud://local-env.localbucket/photos/${name}.txt` }).then(
        ({ fileContent }: { fileContent: Buffer }) => fileContent.toString(),
        () => null,
      )
    const ids = (await db.collection('accounts').get()).data.map(({ _id }: { _id: string }) => _id)
    return { ids, files: [await read('kept'), await read('gone')] }
  })
  expect(left).toEqual({ ids: ['kept'], files: ['kept', null] })
})

test('a taken port ends the program with one clear sentence', async () => {
  const cloud = await start()
  const port = Number(new URL(cloud.url).port)
  await expect(startFixtureCloud({ port })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/^Port \d+ is taken[^\n]*$/),
  })
})
