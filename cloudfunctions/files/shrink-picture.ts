// Makes a picture small enough for a phone by averaging the pixels that fall into one (a box filter).
import type { Picture } from './picture'

/** The part of the source that one target pixel stands for. */
type Box = { left: number; right: number; top: number; bottom: number }

const averageInto = (target: Uint8Array, at: number, { pixels, width }: Picture, { left, right, top, bottom }: Box): void => {
  let red = 0
  let green = 0
  let blue = 0
  for (let y = top; y < bottom; y++) {
    for (let from = (y * width + left) * 4; from < (y * width + right) * 4; from += 4) {
      red += pixels[from] ?? 0
      green += pixels[from + 1] ?? 0
      blue += pixels[from + 2] ?? 0
    }
  }
  const count = (right - left) * (bottom - top)
  target[at] = Math.round(red / count)
  target[at + 1] = Math.round(green / count)
  target[at + 2] = Math.round(blue / count)
  target[at + 3] = 255
}

/** `longest` bounds the longer edge, in pixels; a smaller picture stays as it is. */
export const shrinkPicture = (source: Picture, longest: number): Picture => {
  const scale = Math.max(source.width, source.height) / longest
  if (scale <= 1) return source
  const width = Math.max(1, Math.round(source.width / scale))
  const height = Math.max(1, Math.round(source.height / scale))
  const pixels = new Uint8Array(width * height * 4)
  const edge = (position: number, size: number, of: number) => Math.round((position * of) / size)
  for (let y = 0; y < height; y++) {
    const top = Math.min(edge(y, height, source.height), source.height - 1)
    const bottom = Math.max(top + 1, edge(y + 1, height, source.height))
    for (let x = 0; x < width; x++) {
      const left = Math.min(edge(x, width, source.width), source.width - 1)
      const right = Math.max(left + 1, edge(x + 1, width, source.width))
      averageInto(pixels, (y * width + x) * 4, source, { left, right, top, bottom })
    }
  }
  return { width, height, pixels }
}
