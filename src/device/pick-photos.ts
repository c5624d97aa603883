// Lets a person choose photos from this device.
import type { PickedPhotos } from './picked-photo'

/** Up to `most` photos; an empty list when the person changed their mind. */
export const pickPhotos = (most: number) =>
  new Promise<PickedPhotos>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = most > 1
    input.hidden = true
    const answer = () => {
      const files = Array.from(input.files ?? []).slice(0, most)
      input.remove()
      resolve({ ok: true, photos: files.map((file) => ({ source: file, url: URL.createObjectURL(file), bytes: file.size })) })
    }
    input.addEventListener('change', answer)
    input.addEventListener('cancel', answer)
    document.body.append(input)
    input.click()
  })
