// Sets the scene of a test file: one town, one browser, a phone for everybody who acts; and shows them all when a journey fails.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { type CastId, people } from '../people'
import { openBrowser } from './open-browser'
import { type DemoTown, openDemoTown } from './open-demo-town'
import { type Phone, phoneOn } from './phone'
import { type Watch, watchPage } from './watch-page'

type Held = { holder: string; phone: Phone; watch: Watch }

export type Scene = {
  /** Only inside a journey. */
  town: () => DemoTown
  /** A phone of one's own: nothing on it is shared with another. Held until the file ends. */
  hand: (id: CastId, options?: BrowserContextOptions) => Promise<Phone>
  /** A wide window of its own, nobody's phone. */
  openWindow: (width: number, height: number) => Promise<Phone>
  expectComplaint: (phone: Phone, words: string) => void
  /** A test; when it fails it says what stood on every phone, and a page's complaint is a failure. */
  journey: (sentence: string, walk: () => Promise<void>) => void
}

const pictures = path.resolve(__dirname, '../../.cache/journeys')
const patienceMilliseconds = 20_000
const phoneSize = { width: 390, height: 844 }

async function picture({ holder, phone }: Held, sentence: string): Promise<string> {
  const file = path.join(pictures, `${sentence.replace(/\W+/g, '-').slice(0, 60)}-${holder}.png`)
  mkdirSync(pictures, { recursive: true })
  const isTaken = await phone.page.screenshot({ path: file }).then(
    () => true,
    () => false,
  )
  const text = await phone.reads().catch(() => '(no page)')
  return `── ${holder} at ${phone.page.url()}${isTaken ? ` (${path.relative(process.cwd(), file)})` : ''}\n${text}`
}

/** Jest shows the stack, which holds the message as it was when the error was made. */
function withMore(error: unknown, more: string): unknown {
  if (!(error instanceof Error)) return error
  const message = `${error.message}\n\n${more}\n`
  error.stack = error.stack?.replace(error.message, () => message)
  error.message = message
  return error
}

/** `isOneStory`: each journey goes on where the one before it ended, so that none is tried after one failed. */
export function setScene({ isOneStory = false } = {}): Scene {
  const held: Held[] = []
  let town: DemoTown
  let browser: Browser
  let brokenBy: string | undefined

  beforeAll(async () => {
    ;[town, browser] = await Promise.all([openDemoTown(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await town?.close()
  })

  const open = async (holder: string, options: BrowserContextOptions): Promise<Phone> => {
    const context = await browser.newContext({ baseURL: town.url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
    context.setDefaultTimeout(patienceMilliseconds)
    const page = await context.newPage()
    const phone = phoneOn(page, holder)
    held.push({ holder, phone, watch: watchPage(page) })
    return phone
  }

  const journey: Scene['journey'] = (sentence, walk) =>
    test(sentence, async () => {
      if (isOneStory && brokenBy) throw new Error(`the story stopped at: ${brokenBy}`)
      try {
        await walk()
        expect(held.flatMap(({ holder, watch }) => watch.complaints().map((complaint) => `${holder}: ${complaint}`))).toEqual([])
      } catch (error) {
        brokenBy = sentence
        const shown = await Promise.all(held.map((one) => picture(one, sentence)))
        throw withMore(error, shown.join('\n\n'))
      }
    })

  return {
    town: () => town,
    hand: (id, options) => open(people[id].id, { viewport: phoneSize, hasTouch: true, ...options }),
    openWindow: (width, height) => open('window', { viewport: { width, height } }),
    expectComplaint: (phone, words) => held.find((one) => one.phone === phone)?.watch.expectComplaint(words),
    journey,
  }
}
