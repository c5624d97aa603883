// Makes a photo small enough to travel, by WeChat's own compression.
import Taro from '@tarojs/taro'
import type { PickedPhoto } from './picked-photo'

const longSide = 1600

/** The same photo when WeChat cannot compress it; the server then says so. */
export async function resizePhoto(photo: PickedPhoto): Promise<PickedPhoto> {
  if (typeof photo.source !== 'string') return photo
  try {
    const { width, height } = await Taro.getImageInfo({ src: photo.source })
    const side = width >= height ? { compressedWidth: Math.min(width, longSide) } : { compressedHeight: Math.min(height, longSide) }
    const { tempFilePath } = await Taro.compressImage({ src: photo.source, quality: 82, ...side })
    const { size } = await fileInfo(tempFilePath)
    return { source: tempFilePath, url: photo.url, bytes: size }
  } catch {
    return photo
  }
}

const fileInfo = (filePath: string) =>
  new Promise<{ size: number }>((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: resolve, fail: reject })
  })
