// The stage as a newcomer meets it: it says whose turn it is, hands over phones, lets time pass and starts over.
import type { Browser, Page } from 'playwright-core'
import { phoneOf } from '../cloud/phone'
import { type CastId, people } from '../people'
import { openBrowser } from './open-browser'
import { type DemoTown, openDemoTown } from './open-demo-town'

let town: DemoTown
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[town, browser] = await Promise.all([openDemoTown(), openBrowser()])
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${town.url}/_stage/`)
})

afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const guide = () => page.locator('#guide')
const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
const waitFor = (words: string, where = guide()) => where.getByText(words).first().waitFor()

const answerAs = async (id: CastId, unitId: string) => {
  const phone = phoneOf(town.url, people[id].openid)
  const { rows } = await phone.does('cases', 'listSummonses', {})
  const called = rows.find(({ summons }) => summons?.state === 'SENT')
  const { clock } = await town.control<{ clock: { now: string } }>('state')
  const onSiteBy = new Date(Date.parse(clock.now) + 3_600_000).toISOString()
  const input = { caseId: called?.caseId, unitId, onSiteBy }
  await phone.does('cases', 'answerSummons', input as Parameters<typeof phone.does<'cases', 'answerSummons'>>[2])
}

test('it tells whose turn it is and marks their phone', async () => {
  await waitFor('李经理')
  await page.locator('.phone-turn').getByText('轮到李经理').waitFor()
  await page.locator('#strip .now').getByText('等单位报到').waitFor()
})

test('when someone who holds no phone has to act, one press hands them a phone', async () => {
  await answerAs('li', 'u-liuyinli-wuye')
  await press('把第 3 部手机给周队')
  await page.locator('.phone-turn').getByText('轮到周队').waitFor()
  await page.frameLocator('.phone-turn iframe').getByText('街道执法队').first().waitFor()
})

test('a jump to the next working morning passes over the October holiday', async () => {
  await press('到10月8日上班')
  await waitFor('2026年10月8日 周四', page.locator('#clock'))
  await waitFor('工作时间', page.locator('#clock'))
})

test('care mode reaches every phone', async () => {
  await press('关怀模式')
  for (const index of [0, 1, 2]) await page.frameLocator('.phone iframe').nth(index).locator('.care').first().waitFor()
})

test('starting over brings back the Wednesday morning', async () => {
  await press('从头再来')
  await waitFor('2026年9月30日 周三', page.locator('#clock'))
  await waitFor('李经理')
})
