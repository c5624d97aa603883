// Finds where the person stands by WeChat, if they let us.
import Taro from '@tarojs/taro'
import type { Located } from './located'
import { agreesToPrivacy } from './privacy'

/** A point in GCJ-02, or why there is none; the report then starts from the home address or the map. */
export async function locate(): Promise<Located> {
  if (!(await agreesToPrivacy())) return { ok: false, refusal: 'REFUSED' }
  try {
    const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' })
    return { ok: true, point: { longitude, latitude } }
  } catch (fault) {
    const isRefused = String((fault as { errMsg?: string }).errMsg).includes('auth')
    return { ok: false, refusal: isRefused ? 'REFUSED' : 'UNAVAILABLE' }
  }
}
