// Makes a picture so small that it can be remembered as text: what a draft shows again after a reload.
import { drawSmaller } from './draw-smaller'
import type { PickedPhoto } from './picked-photo'

const longSide = 320
const quality = 0.7

/** A data address; the photo's own address when it cannot be decoded here. */
export async function shrinkToPreview({ source, url }: PickedPhoto): Promise<string> {
  if (typeof source === 'string') return url
  const canvas = await drawSmaller(source, longSide)
  return canvas ? canvas.toDataURL('image/jpeg', quality) : url
}
