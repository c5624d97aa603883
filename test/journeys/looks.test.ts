// Every screen of the thread, standard and care, narrow and wide: nothing scrolls sideways, is cut off, overlaps or is too small to press.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { CastId } from '../people'
import { lookAtScreen } from './look-at-screen'
import type { Phone } from './phone'
import { setScene } from './scene'
import { type CasesOfTheTown, readCasesOfTheTown, screensOfTheThread } from './screens-of-the-thread'

const scene = setScene()
const { journey } = scene
const holders = [...new Set(screensOfTheThread.map(({ holder }) => holder))]
const narrow = { width: 390, height: 844 }
const wide = { width: 1280, height: 800 }
/** Where the pictures go: `SHOTS=docs/pictures npm test journeys`; nowhere unless told. */
const { SHOTS: shots } = process.env

let cases: CasesOfTheTown
const phones = { standard: new Map<CastId, Phone>(), care: new Map<CastId, Phone>() }

const openPhone = async (holder: CastId, isCare: boolean) => {
  const remembered = [{ name: `linli:${holder}:care-mode`, value: String(isCare) }]
  const origins = [{ origin: scene.town().url, localStorage: remembered }]
  const phone = await scene.hand(holder, { reducedMotion: 'reduce', storageState: { cookies: [], origins } })
  phones[isCare ? 'care' : 'standard'].set(holder, phone)
}

beforeAll(async () => {
  await scene.town().setClock('2026-09-30 10:20')
  cases = await readCasesOfTheTown(scene.town())
  for (const holder of holders) await Promise.all([openPhone(holder, false), openPhone(holder, true)])
})

const take = async ({ page }: Phone, name: string) => {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  await page.screenshot({ path: path.join(shots, `${name}.png`) })
}

const settle = (phone: Phone) => phone.page.evaluate(() => document.fonts.ready.then(() => undefined))

journey('whoever looks finds what is wrong with a bad screen', async () => {
  const { page } = await scene.openWindow(narrow.width, narrow.height)
  await page.setContent(`<main lang="zh">
    <div style="width: 60px; overflow: hidden; white-space: nowrap">说好的时间被切掉了</div>
    <div style="position: relative"><b>这一行</b><i style="position: absolute; left: 4px; top: 2px">压在上面</i></div>
    <div style="width: 500px">太宽</div>
    <button style="width: 30px; height: 30px; color: #eee; background: #fff">小</button>
  </main>`)
  const faults = (await lookAtScreen(page, { smallestTarget: 44 })).join()
  for (const words of ['sideways', '"说好的时间被切掉了" is cut off', '"这一行" and "压在上面" overlap', '30 × 30', 'html-has-lang'])
    expect(faults).toContain(words)
})

describe.each(screensOfTheThread)('$name', ({ name, holder, go }) => {
  journey(`${name} reads well on a phone and on a wide window`, async () => {
    const phone = phones.standard.get(holder) as Phone
    await go(phone, cases, false)
    await settle(phone)
    const faults = await lookAtScreen(phone.page, { smallestTarget: 44 })
    await take(phone, name)
    await phone.page.setViewportSize(wide)
    const faultsInWide = await lookAtScreen(phone.page, { smallestTarget: 44, withBarriers: false })
    await take(phone, `${name}-wide`)
    await phone.page.setViewportSize(narrow)
    expect({ faults, faultsInWide }).toEqual({ faults: [], faultsInWide: [] })
  })

  journey(`${name} reads well in care mode`, async () => {
    const phone = phones.care.get(holder) as Phone
    await go(phone, cases, true)
    await settle(phone)
    const faults = await lookAtScreen(phone.page, { smallestTarget: 56 })
    await take(phone, `${name}-care`)
    expect(faults).toEqual([])
  })
})

journey('the stage reads well on a laptop', async () => {
  const stage = await scene.openWindow(wide.width, wide.height)
  await stage.page.goto('/_stage/')
  await stage.sees('等单位报到')
  await stage.sees('1 小时')
  await take(stage, 'stage')
  expect(await lookAtScreen(stage.page, { smallestTarget: 24 })).toEqual([])
})
