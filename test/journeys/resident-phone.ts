// What a resident does with the app: reports, follows what was promised, and says in the end whether it is done.
import type { Scene } from '../seed/photos/draw-photo'
import type { Phone } from './phone'

type Rating = { solved: string; attitude: string; words: string; missing?: string; send: string }

export type ShownDay = { number: string; isCounted: boolean; isToday: boolean }

export type ResidentPhone = Phone & {
  /** From the home page to the case that became of it; at home unless told. */
  reportsWithPhoto: (report: { photo: Scene; words: string; category: string }) => Promise<void>
  opensHerCase: (title: string) => Promise<void>
  /** The promise on top of the case: until when, and what is left of it. */
  seesPromise: (words: RegExp) => Promise<void>
  /** The reason's sentence and its strip of days. */
  reasonOfThePromise: () => Promise<{ sentence: string; days: ShownDay[] }>
  rates: (rating: Rating) => Promise<void>
}

const readDays = (phone: Phone): Promise<ShownDay[]> =>
  phone.page.locator('.days-strip-day').evaluateAll((days) =>
    days.map((day) => ({
      number: day.lastElementChild?.textContent ?? '',
      isCounted: day.querySelector('.days-strip-rest') === null,
      isToday: day.classList.contains('days-strip-today'),
    })),
  )

export function residentPhone(phone: Phone): ResidentPhone {
  const { opens, presses, sees, writes, page } = phone
  return {
    ...phone,
    reportsWithPhoto: async ({ photo, words, category }) => {
      await opens('pages/home/index')
      await presses(/^上报/)
      await phone.photographs(photo, '拍张照')
      await writes('说说怎么回事', words)
      await page.getByRole('radio', { name: category, checked: true }).waitFor()
      await presses('下一步：核对')
      await sees(`${category} · `)
      await presses('交上去')
      await sees('这件事的经过')
    },
    opensHerCase: async (title) => {
      await opens('pages/cases/index')
      await presses(new RegExp(title))
      await sees('这件事的经过')
    },
    seesPromise: (words) => phone.card('说好的时间').filter({ hasText: words }).waitFor(),
    reasonOfThePromise: async () => {
      await presses('为什么是这个时间')
      const sentence = (await page.getByText('内办好。').filter({ visible: true }).first().textContent()) ?? ''
      return { sentence, days: await readDays(phone) }
    },
    rates: async ({ solved, attitude, words, missing, send }) => {
      await presses(solved)
      if (missing) await presses(missing)
      await writes('想说的话', words)
      await presses(attitude)
      await presses(send)
    },
  }
}
