// The stage, the first page a newcomer sees: three real phones, the town's clock and the outbox, and a way to start over.
import type { FrameLocator, Page } from 'playwright-core'
import { type Phone, phoneOn } from './phone'
import { setScene } from './scene'

const scene = setScene({ isOneStory: true })
const { journey } = scene
const title = '柳荫里 6 号楼路灯不亮'

let stage: Phone
let page: Page

const frame = (holder: string): FrameLocator => page.frameLocator(`iframe[title="${holder}的手机"]`)
const clock = () => page.getByRole('region', { name: '青禾时间' })
const outbox = () => page.getByRole('region', { name: '发件箱' })
const guide = () => page.locator('#guide')
const strip = () => page.getByRole('list', { name: '这件事走到哪一步' })

beforeAll(async () => {
  stage = await scene.openWindow(1280, 800)
  page = stage.page
  await page.goto('/_stage/')
})

journey('three phones stand side by side, each with its holder’s own first page', async () => {
  await frame('林女士').getByRole('button', { name: /^上报/ }).waitFor()
  await frame('赵立新').getByText('先办快烧完的').waitFor()
  await frame('李经理').getByText('请先报到').waitFor()
  expect(await page.locator('iframe').count()).toBe(3)
})

journey('beside them the clock of the town and what everybody was sent', async () => {
  await clock()
    .getByText(/^10:2\d$/)
    .waitFor()
  await clock().getByText('2026年9月30日 周三').waitFor()
  await outbox().getByRole('listitem').first().waitFor()
})

journey('it says whose turn it is, and marks their phone', async () => {
  await guide().getByText('李经理').waitFor()
  await page.locator('.phone-turn').getByText('轮到李经理').waitFor()
  await strip().getByText('等单位报到').waitFor()
})

journey('when someone who holds no phone has to act, one press hands them a phone', async () => {
  const li = frame('李经理')
  await li.getByRole('button', { name: '报到', exact: true }).click()
  await li.getByRole('radio', { name: '今天', exact: true }).click()
  await li.getByRole('button', { name: '报到：我们来办', exact: true }).click()
  await guide().getByRole('button', { name: '把第 3 部手机给周队' }).click()
  await page.locator('.phone-turn').getByText('轮到周队').waitFor()
  await frame('周队').getByText('街道执法队').first().waitFor()
})

journey('what is reported on the first phone appears on the second by itself', async () => {
  const lin = frame('林女士')
  await lin.getByRole('button', { name: /^上报/ }).click()
  await lin.getByRole('textbox', { name: '说说怎么回事' }).fill('6 号楼门口的路灯不亮，晚上看不见台阶')
  await lin.getByRole('radio', { name: '路灯', checked: true }).waitFor()
  await lin.getByRole('button', { name: '下一步：核对', exact: true }).click()
  await lin.getByRole('button', { name: '交上去', exact: true }).click()
  await lin.getByText('这件事的经过').waitFor()
  await frame('赵立新').getByText(title).waitFor()
})

journey('the strip follows the matter, the guide says whose turn it is, and the outbox what was told', async () => {
  await strip().getByText('等网格员受理').waitFor()
  await guide().getByText('受理').waitFor()
  await outbox().getByText('林女士').first().waitFor()
})

journey('an hour on the clock is an hour in the town', async () => {
  await clock().getByRole('button', { name: '1 小时' }).click()
  await clock()
    .getByText(/^11:2\d$/)
    .waitFor()
  await frame('赵立新')
    .getByText(/剩\s3\s小时/)
    .first()
    .waitFor()
})

journey('a jump to the next working morning passes over the October holiday', async () => {
  await clock().getByRole('button', { name: '到10月8日上班' }).click()
  await clock().getByText('2026年10月8日 周四').waitFor()
  await clock().getByText('工作时间', { exact: true }).waitFor()
})

journey('care mode is thrown for all three phones at once, and back', async () => {
  const toggle = page.getByRole('button', { name: '关怀模式' })
  const careful = ['林女士', '赵立新', '周队'].map((holder) => frame(holder).locator('.page.care').filter({ visible: true }))
  await toggle.click()
  for (const one of careful) await one.waitFor()
  await toggle.click()
  for (const one of careful) await one.waitFor({ state: 'detached' })
})

journey('a phone can be handed to somebody else', async () => {
  await page.getByRole('combobox', { name: '第 2 部手机给谁用' }).selectOption('liu')
  await frame('刘书记').getByText('柳荫社区').first().waitFor()
})

journey('start over brings back the morning on which the demo begins', async () => {
  await page.getByRole('button', { name: '从头再来' }).click()
  await clock()
    .getByText(/^10:2\d$/)
    .waitFor()
  await frame('赵立新').getByText('先办快烧完的').waitFor()
  expect(await frame('赵立新').getByText(title).count()).toBe(0)
})

journey('on a telephone the stage fits without a sideways scroll', async () => {
  const small = phoneOn((await scene.openWindow(390, 844)).page, 'window')
  await small.page.goto('/_stage/')
  await small.sees('三部手机，看一件事怎样有回音')
  expect(await small.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
})
