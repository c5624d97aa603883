// Turns a picture the way its camera was held, so that it stands upright without EXIF.
import type { Picture } from './picture'
import type { Orientation } from './read-orientation'

type Source = (x: number, y: number, width: number, height: number) => [x: number, y: number]

/** Where the pixel at x, y of the upright picture lies in the stored one, whose width and height are given. */
// biome-ignore format: one row an orientation, as in EXIF 2.3
const storedAt: Readonly<Record<Orientation, Source>> = {
  1: (x, y)                => [x,             y],
  2: (x, y, width)         => [width - 1 - x, y],
  3: (x, y, width, height) => [width - 1 - x, height - 1 - y],
  4: (x, y, _, height)     => [x,             height - 1 - y],
  5: (x, y)                => [y,             x],
  6: (x, y, _, height)     => [y,             height - 1 - x],
  7: (x, y, width, height) => [width - 1 - y, height - 1 - x],
  8: (x, y, width)         => [width - 1 - y, x],
}

const isSideways = (orientation: Orientation) => orientation >= 5

export const turnUpright = (stored: Picture, orientation: Orientation): Picture => {
  if (orientation === 1) return stored
  const [width, height] = isSideways(orientation) ? [stored.height, stored.width] : [stored.width, stored.height]
  const from = new Uint32Array(stored.pixels.buffer, stored.pixels.byteOffset, stored.width * stored.height)
  const to = new Uint32Array(width * height)
  const find = storedAt[orientation]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [storedX, storedY] = find(x, y, stored.width, stored.height)
      to[y * width + x] = from[storedY * stored.width + storedX] ?? 0
    }
  }
  return { width, height, pixels: new Uint8Array(to.buffer) }
}
