// A phone with the app open, used as people use one: by what they see, press and write; it waits for the screen, never for time.
import type { Locator, Page } from 'playwright-core'
import { drawPhoto, type Scene } from '../seed/photos/draw-photo'
import { withExif } from '../seed/photos/with-exif'

type Words = string | RegExp

export type Phone = {
  page: Page
  /** Opens the app afresh at a page of it: `pages/home/index`. */
  opens: (place: string) => Promise<void>
  sees: (words: Words) => Promise<void>
  seesNoMore: (words: Words) => Promise<void>
  /** Whatever can be pressed under exactly this name, as soon as it can be. */
  presses: (name: Words, within?: Locator) => Promise<void>
  writes: (label: Words, text: string) => Promise<void>
  /** Presses the button and chooses a photo as a phone takes it, with its place and its maker inside. */
  photographs: (scene: Scene, button?: Words) => Promise<void>
  /** The sheet that lies over the page. */
  sheet: Locator
  card: (title: Words) => Locator
  /** What stands on the page, in reading order. */
  reads: () => Promise<string>
}

const pressed = ['button', 'radio', 'checkbox', 'tab', 'switch'] as const

function pressable(within: Page | Locator, name: Words): Locator {
  const named = typeof name === 'string' ? { name, exact: true } : { name }
  const [first, ...others] = pressed.map((role) => within.getByRole(role, named))
  return others
    .reduce((either, other) => either.or(other), first as Locator)
    .filter({ visible: true })
    .first()
}

/** `id` is the person of the cast who holds it. */
export function phoneOn(page: Page, id: string): Phone {
  const seen = (words: Words) => page.getByText(words).filter({ visible: true }).first()
  const presses: Phone['presses'] = (name, within) => pressable(within ?? page, name).click()
  return {
    page,
    opens: async (place) => {
      await page.goto('about:blank') // an address that differs only behind its # would not load anew
      await page.goto(`/#as=${id}/${place}`)
    },
    sees: (words) => seen(words).waitFor(),
    seesNoMore: (words) => seen(words).waitFor({ state: 'detached' }),
    presses,
    writes: (label, text) => page.getByRole('textbox', { name: label }).filter({ visible: true }).first().fill(text),
    photographs: async (scene, button = '拍照') => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), presses(button)])
      await chooser.setFiles({ name: `${scene}.jpg`, mimeType: 'image/jpeg', buffer: withExif(drawPhoto(scene)) })
    },
    sheet: page.getByRole('dialog'),
    card: (title) => page.locator('.card').filter({ hasText: title }).filter({ visible: true }).first(),
    reads: () => page.locator('body').ariaSnapshot(),
  }
}
