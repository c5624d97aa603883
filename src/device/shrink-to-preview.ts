// Makes a picture so small that it can be remembered as text: what a draft shows again after a reload.
import type { PickedPhoto } from './picked-photo'

const longSide = 320
const quality = 0.7

/** A data address; the photo's own address when it cannot be decoded here. */
export async function shrinkToPreview({ source, url }: PickedPhoto): Promise<string> {
  if (typeof source === 'string') return url
  const bitmap = await createImageBitmap(source).catch(() => undefined)
  if (!bitmap) return url
  const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.toDataURL('image/jpeg', quality)
}
