/** What comes in at the doors: bad input, broken promises of functions, files, pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runInFunction, startFixtureCloud } from './run-in-function'
import type { LocalCloud } from './start-local-cloud'

const folder = mkdtempSync(path.join(tmpdir(), 'web-'))
let cloud: LocalCloud
beforeAll(async () => {
  mkdirSync(path.join(folder, 'web'))
  mkdirSync(path.join(folder, 'stage'))
  writeFileSync(path.join(folder, 'web/index.html'), '<p>app</p>')
  writeFileSync(path.join(folder, 'stage/index.html'), '<p>stage</p>')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  cloud = await startFixtureCloud({ webDir: path.join(folder, 'web'), mounts: { '/_stage': path.join(folder, 'stage') } })
})
afterAll(async () => {
  await cloud.stop()
  rmSync(folder, { recursive: true })
})

const post = (at: string, body: BodyInit, openid = 'oLan') =>
  fetch(cloud.url + at, { method: 'POST', body, headers: { 'x-local-openid': openid } })

test.each([
  ['malformed JSON', '{"a":'],
  ['a list', '[]'],
  ['a text', '"x"'],
])('%s is no event', async (_, body) => {
  const response = await post('/call/probe', body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errCode: -501000 })
})

test('ten megabytes of text are refused and the next call works', async () => {
  const response = await post('/call/probe', JSON.stringify({ words: '字'.repeat(3_500_000) }))
  expect(response.status).toBe(413)
  expect(await runInFunction(cloud, () => 'well')).toBe('well')
})

test('a function that throws shows its first line and no stack', async () => {
  const { status, body } = await cloud.call('lazy', { way: 'throw' })
  expect(status).toBe(502)
  expect(body).toEqual({ errCode: -1, errMsg: 'cloud.callFunction:fail the pump is broken' })
})

test('a function over its time limit is ended', async () => {
  expect(await cloud.call('lazy', { way: 'forever' })).toMatchObject({
    status: 502,
    body: { errMsg: expect.stringContaining('timed out after 1 seconds') },
  })
})

test('an answer over 1 MB is refused in strict mode', async () => {
  expect(await cloud.call('lazy', { way: 'large' })).toMatchObject({
    status: 502,
    body: { errMsg: expect.stringContaining('more than 1 MB') },
  })
})

test('an unknown function is 404', async () => {
  expect((await cloud.call('ghost', {})).status).toBe(404)
})

test('what a function logs can be read, with its invocation', async () => {
  await runInFunction(cloud, () => console.log(JSON.stringify({ event: 'whistle' })))
  const { lines } = await cloud.control<{ lines: object[] }>('log')
  expect(lines.at(-1)).toMatchObject({ function: 'probe', level: 'log', entry: { event: 'whistle' }, invocation: expect.any(String) })
})

test('a person uploads below incoming/, once, and nowhere else', async () => {
  const first = await post('/upload?path=incoming/a.jpg', 'photo')
  expect(await first.json()).toEqual({ fileID: 'cloud://local-env.localbucket/incoming/a.jpg' })
  expect((await post('/upload?path=incoming/a.jpg', 'other')).status).toBe(409)
  expect((await post('/upload?path=photos/a.jpg', 'photo')).status).toBe(403)
  expect((await post('/upload?path=incoming/../photos/a.jpg', 'photo')).status).toBe(400)
  expect((await post('/upload?path=incoming/big.jpg', 'x'.repeat(1_048_577))).status).toBe(413)
})

test('a file is read by a signed address only, and not after it expired', async () => {
  const address = await runInFunction(cloud, async ({ cloud: sdk }) => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'photos/路灯.png', fileContent: Buffer.from('light') })
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }, 'cloud://local-env.localbucket/photos/none.png'] })
    return fileList.map(({ tempFileURL }: { tempFileURL: string }) => tempFileURL) as string[]
  })
  const [light = '', none] = address
  const response = await fetch(light)
  expect(await response.text()).toBe('light')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(none).toBe('')
  expect((await fetch(light.split('?')[0] as string)).status).toBe(403)
  expect((await fetch(light.replace('expires=', 'expires=9'))).status).toBe(403)
})

test('a function reads, overwrites and deletes files through the SDK', async () => {
  const story = await runInFunction(cloud, async ({ cloud: sdk }) => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'photos/b.txt', fileContent: Buffer.from('one') })
    await sdk.uploadFile({ cloudPath: 'photos/b.txt', fileContent: Buffer.from('two') })
    const text = (await sdk.downloadFile({ fileID })).fileContent.toString()
    const deleted = (await sdk.deleteFile({ fileList: [fileID, fileID] })).fileList.map(({ status }: { status: number }) => status)
    return { text, deleted }
  })
  expect(story).toEqual({ text: 'two', deleted: [0, -503003] })
})

test('the app and the mounted folder are served, and nothing beside them', async () => {
  const page = await fetch(`${cloud.url}/`)
  expect(await page.text()).toBe('<p>app</p>')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(await (await fetch(`${cloud.url}/_stage`)).text()).toBe('<p>stage</p>')
  expect((await fetch(`${cloud.url}/%2e%2e/secret.txt`)).status).toBe(404)
  expect((await fetch(`${cloud.url}/..%2fsecret.txt`)).status).toBe(404)
  expect((await fetch(`${cloud.url}/_stage/..%2f..%2fsecret.txt`)).status).toBe(404)
})
