// What a unit does with the app: answers its whistle, notes what it does, and hands in its part with a photo.
import type { Scene } from '../seed/photos/draw-photo'
import type { Phone } from './phone'

type Work = { words: string; photo: Scene }

export type UnitPhone = Phone & {
  opensSummons: (title: string) => Promise<void>
  answersForToday: (words: string) => Promise<void>
  reachesTheResident: (words: string) => Promise<void>
  notesProgress: (work: Work) => Promise<void>
  /** The lead hands in the whole. */
  handsInTheWhole: (work: Work) => Promise<void>
  /** An assisting unit hands in its part. */
  handsInItsPart: (work: Work) => Promise<void>
}

const sheets = {
  progress: { open: '记一笔', label: '做了什么', send: '记下来' },
  whole: { open: '办结，交上去', label: '办成了什么样', send: '办结，交上去核查' },
  part: { open: '完成本单位部分', label: '办成了什么样', send: '我们这一份办好了' },
} as const

export function unitPhone(phone: Phone): UnitPhone {
  const { opens, presses, sees, writes, sheet } = phone
  const tells = async (kind: keyof typeof sheets, { words, photo }: Work) => {
    const { open, label, send } = sheets[kind]
    await presses(open)
    await writes(label, words)
    await phone.photographs(photo)
    await presses(send, sheet)
    await sheet.waitFor({ state: 'detached' })
  }
  return {
    ...phone,
    opensSummons: async (title) => {
      await opens('pages/work/index')
      await presses(new RegExp(title))
      await sees('您这一份')
    },
    answersForToday: async (words) => {
      await presses('今天')
      await writes('说一句', words)
      await presses('报到：我们来办')
      await sees(`报到：${words}`)
    },
    reachesTheResident: async (words) => {
      await presses('联系居民')
      await presses('打电话', sheet)
      await presses('联系上了', sheet)
      await writes('说了什么', words)
      await presses('记下来', sheet)
      await sheet.waitFor({ state: 'detached' })
    },
    notesProgress: (work) => tells('progress', work),
    handsInTheWhole: (work) => tells('whole', work),
    handsInItsPart: (work) => tells('part', work),
  }
}
