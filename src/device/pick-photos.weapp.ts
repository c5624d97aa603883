// Lets a person take photos or choose them from the album.
import Taro from '@tarojs/taro'
import type { PickedPhotos } from './picked-photo'
import { agreesToPrivacy } from './privacy'

/** Up to `most` photos; an empty list when the person changed their mind. */
export async function pickPhotos(most: number): Promise<PickedPhotos> {
  if (!(await agreesToPrivacy())) return { ok: false, refusal: 'PRIVACY_REFUSED' }
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: Math.min(most, 9), mediaType: ['image'], sizeType: ['compressed'] })
    return { ok: true, photos: tempFiles.map(({ tempFilePath, size }) => ({ source: tempFilePath, url: tempFilePath, bytes: size })) }
  } catch {
    return { ok: true, photos: [] }
  }
}
