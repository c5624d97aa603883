// Makes a picture so small that it can be remembered as text: what a draft shows again after WeChat has emptied its own copies.
import Taro from '@tarojs/taro'
import type { PickedPhoto } from './picked-photo'

const longSide = 320

/** A data address; the photo's own address when WeChat cannot make one. */
export async function shrinkToPreview({ source, url }: PickedPhoto): Promise<string> {
  try {
    const { tempFilePath } = await Taro.compressImage({ src: String(source), quality: 60, compressedWidth: longSide })
    const base64 = Taro.getFileSystemManager().readFileSync(tempFilePath, 'base64')
    return typeof base64 === 'string' ? `data:image/jpeg;base64,${base64}` : url
  } catch {
    return url
  }
}
