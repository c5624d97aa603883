// Draws a photo smaller in the browser; what the camera wrote into the file stays behind.

type Picture = { image: CanvasImageSource; width: number; height: number; done: () => void }

/** Safari before 15 has no `createImageBitmap`, so an image element decodes there. */
async function decode(photo: Blob): Promise<Picture | undefined> {
  if ('createImageBitmap' in window) {
    const bitmap = await createImageBitmap(photo).catch(() => undefined)
    return bitmap && { image: bitmap, width: bitmap.width, height: bitmap.height, done: () => bitmap.close() }
  }
  const address = URL.createObjectURL(photo)
  const image = new Image()
  image.src = address
  const isDecoded = await image.decode().then(
    () => true,
    () => false,
  )
  const done = () => URL.revokeObjectURL(address)
  if (isDecoded) return { image, width: image.naturalWidth, height: image.naturalHeight, done }
  done()
  return undefined
}

/** At most `longSide` pixels on its long side; undefined for what cannot be decoded here. */
export async function drawSmaller(photo: Blob, longSide: number): Promise<HTMLCanvasElement | undefined> {
  const picture = await decode(photo)
  if (!picture) return undefined
  const scale = Math.min(1, longSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture.image, 0, 0, canvas.width, canvas.height)
  picture.done()
  return canvas
}
