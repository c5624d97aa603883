/** Lets a test write the body of a function in place: it is sent to the fixture `probe` and runs there with the SDK. */
import path from 'node:path'
import { type LocalCloud, type StartOptions, startLocalCloud } from './start-local-cloud'

// A cold start takes a second or more on a busy machine, and some tests wait for several.
jest.setTimeout(60_000)

/** What the script gets. It may use nothing else from around it: its text travels, its closure does not. */
export interface Rooms<I> {
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's own types describe the database less exactly than the tests do
  cloud: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  db: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  _: any
  input: I
  env: Record<string, string>
  require: NodeJS.Require
}

/** Answers what the script returned; throws what the gateway refused with. */
export async function runInFunction<I, O>(
  cloud: LocalCloud,
  script: (rooms: Rooms<I>) => Promise<O> | O,
  input?: I,
  openid = 'oLan',
): Promise<O> {
  const { status, body } = await cloud.call('probe', { script: script.toString(), input }, openid)
  if (status !== 200) throw new Error((body as { errMsg: string }).errMsg)
  return body as O
}

export const startFixtureCloud = (options: Partial<StartOptions> = {}): Promise<LocalCloud> =>
  startLocalCloud({
    functionsDir: path.join(__dirname, 'functions'),
    collectionsFile: path.join(__dirname, 'collections.json'),
    wechatFile: path.join(__dirname, 'wechat.json'),
    mediaCallback: { function: 'clockwork' },
    ...options,
  })
