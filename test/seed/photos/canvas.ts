// A canvas of pixels for the demo town's photos: fills polygons three times finer than the picture, then averages.
import type { Shape } from './shapes'

/** Taken out once: a look-up of a global in Jest's sandbox costs more than the arithmetic. */
const { ceil, floor, hypot, max, min, round } = Math

/** A colour such as `#C9D3D6`, or two of them from the shape's top to its bottom. */
export type Paint = string | { top: string; bottom: string }
type Colour = [red: number, green: number, blue: number]

export type Canvas = {
  fill: (shape: Shape, paint: Paint, opacity?: number) => void
  /** The finished picture, RGBA. */
  develop: () => { width: number; height: number; data: Buffer }
}

const size = { width: 640, height: 480 }
const finer = 3
const fine = { width: size.width * finer, height: size.height * finer }
const finePixelsPerUnit = fine.width / 400

const colourOf = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Colour

const between = (from: Colour, to: Colour, t: number): Colour => from.map((value, i) => value + ((to[i] ?? value) - value) * t) as Colour

/** Where a horizontal line enters and leaves the shape, in fine pixels, by turns. */
const crossingsAt = (shape: Shape, y: number): number[] =>
  shape
    .flatMap(([x1, y1], i) => {
      const [x2, y2] = shape[(i + 1) % shape.length] ?? [x1, y1]
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
    })
    .sort((a, b) => a - b)

/** A fine pixel is one number, so that an opaque row is filled at once. */
const packed = ([red, green, blue]: Colour): number => (round(red) << 16) | (round(green) << 8) | round(blue)

/** One channel of a pixel, the others left out. */
const mixed = (under: number, over: number, opacity: number, shift: number): number =>
  round(((under >> shift) & 255) * (1 - opacity) + ((over >> shift) & 255) * opacity) << shift

const paintRow = (pixels: Uint32Array, row: number, crossings: number[], colour: number, opacity: number): void => {
  for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
    const from = row * fine.width + max(0, ceil((crossings[pair] ?? 0) - 0.5))
    const to = row * fine.width + min(fine.width, ceil((crossings[pair + 1] ?? 0) - 0.5))
    if (opacity === 1) pixels.fill(colour, from, max(from, to))
    for (let at = from; opacity < 1 && at < to; at += 1) {
      const under = pixels[at] ?? 0
      pixels[at] = mixed(under, colour, opacity, 16) | mixed(under, colour, opacity, 8) | mixed(under, colour, opacity, 0)
    }
  }
}

/** A lens darkens the corners a little: 1 in the middle, less towards them. */
const dimming = (x: number, y: number): number => {
  const away = hypot(x / size.width - 0.5, y / size.height - 0.45)
  return 1 - 0.2 * max(0, min(1, (away - 0.4) / 0.35)) ** 1.4
}

const lens = Float64Array.from({ length: size.width * size.height }, (_, at) => dimming(at % size.width, floor(at / size.width)))

/** Averages the fine pixels of each picture row; sums stay in one small buffer, since a picture has millions of them. */
const developRow = (pixels: Uint32Array, y: number, data: Buffer): void => {
  const sums = new Uint32Array(size.width * 3)
  for (let at = y * finer * fine.width, end = at + finer * fine.width; at < end; at += 1) {
    const pixel = pixels[at] ?? 0
    const x = floor((at % fine.width) / finer) * 3
    sums[x] = (sums[x] ?? 0) + (pixel >> 16)
    sums[x + 1] = (sums[x + 1] ?? 0) + ((pixel >> 8) & 255)
    sums[x + 2] = (sums[x + 2] ?? 0) + (pixel & 255)
  }
  for (let x = 0; x < size.width; x += 1) {
    const share = (lens[y * size.width + x] ?? 1) / finer ** 2
    for (let channel = 0; channel < 3; channel += 1) {
      data[(y * size.width + x) * 4 + channel] = round((sums[x * 3 + channel] ?? 0) * share)
    }
  }
}

const develop = (pixels: Uint32Array): Buffer => {
  const data = Buffer.alloc(size.width * size.height * 4, 255)
  for (let y = 0; y < size.height; y += 1) developRow(pixels, y, data)
  return data
}

export const makeCanvas = (): Canvas => {
  const pixels = new Uint32Array(fine.width * fine.height)
  return {
    fill: (shape, paint, opacity = 1) => {
      const scaled: Shape = shape.map(([x, y]) => [x * finePixelsPerUnit, y * finePixelsPerUnit])
      const heights = scaled.map(([, y]) => y)
      const [top, bottom] = [min(...heights), max(...heights)]
      const [from, to] = typeof paint === 'string' ? [colourOf(paint), colourOf(paint)] : [colourOf(paint.top), colourOf(paint.bottom)]
      for (let row = max(0, floor(top)); row < min(fine.height, bottom); row += 1) {
        const colour = packed(between(from, to, (row - top) / (bottom - top)))
        paintRow(pixels, row, crossingsAt(scaled, row + 0.5), colour, opacity)
      }
    },
    develop: () => ({ ...size, data: develop(pixels) }),
  }
}
