// What grid workers and community staff do with the app: take the top of their list, and the one step that moves it on.
import type { Phone } from './phone'

export type StaffPhone = Phone & {
  seesInInbox: (title: string) => Promise<void>
  /** Presses the step that the card of this case offers. */
  takesNextStep: (title: string, step: string) => Promise<void>
  triages: (words: string) => Promise<void>
  /** With the units the duty catalogue picks: waits until it names each of them. */
  blowsWhistle: (units: readonly string[]) => Promise<void>
  verifies: (words: string) => Promise<void>
}

export function staffPhone(phone: Phone): StaffPhone {
  const { opens, presses, sees, writes, sheet, card } = phone
  const seesInInbox = async (title: string) => {
    await opens('pages/work/index')
    await sees(title)
  }
  return {
    ...phone,
    seesInInbox,
    takesNextStep: async (title, step) => {
      await seesInInbox(title)
      await presses(step, card(title))
      await sheet.waitFor()
    },
    triages: async (words) => {
      await writes('跟居民说一句', words)
      await presses('受理', sheet)
      await sheet.waitFor({ state: 'detached' })
    },
    blowsWhistle: async (units) => {
      for (const unit of units) await sheet.getByRole('checkbox', { name: unit, checked: true }).waitFor()
      await presses(`吹哨，通知 ${units.length} 家`, sheet)
      await sheet.waitFor({ state: 'detached' })
    },
    verifies: async (words) => {
      await presses('办好了', sheet)
      await writes('看到了什么', words)
      await presses('办好了，请居民评价', sheet)
      await sheet.waitFor({ state: 'detached' })
    },
  }
}
