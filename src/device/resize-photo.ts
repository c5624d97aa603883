// Makes a photo small enough to travel: at most 1,600 px on its long side, JPEG; the browser drops the place and the camera on the way.
import { drawSmaller } from './draw-smaller'
import type { PickedPhoto } from './picked-photo'

const longSide = 1600
const quality = 0.82

/** The same photo when it cannot be decoded here; the server then says so. */
export async function resizePhoto(photo: PickedPhoto): Promise<PickedPhoto> {
  if (typeof photo.source === 'string') return photo
  const canvas = await drawSmaller(photo.source, longSide)
  if (!canvas) return photo
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob ? { source: blob, url: photo.url, bytes: blob.size } : photo
}
