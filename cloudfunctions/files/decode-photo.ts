// Unpacks uploaded bytes into pixels, within limits that no picture made for harm gets past.
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import type { Picture } from './picture'
import { readDimensions } from './read-dimensions'

export const maxUploadBytes = 10 * 1024 * 1024
const maxPixels = 40_000_000
const maxDecoderMegabytes = 900

const decodeJpeg = (bytes: Buffer): Picture => {
  const limits = { maxResolutionInMP: maxPixels / 1e6, maxMemoryUsageInMB: maxDecoderMegabytes }
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true, tolerantDecoding: false, ...limits })
  return { width, height, pixels: data }
}

/** What shines through becomes white: a JPEG knows no transparency. */
const overWhite = (pixels: Uint8Array): Uint8Array => {
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = (pixels[at + 3] ?? 255) / 255
    for (let channel = at; channel < at + 3; channel++) pixels[channel] = Math.round((pixels[channel] ?? 0) * alpha + 255 * (1 - alpha))
  }
  return pixels
}

const decodePng = (bytes: Buffer): Picture => {
  const { width, height, data } = PNG.sync.read(bytes)
  return { width, height, pixels: overWhite(data) }
}

/** Null for whatever is no photo: not a JPEG or PNG, broken, empty, over 10 MB or over 40 megapixels. */
export const decodePhoto = (bytes: Buffer): Picture | null => {
  if (bytes.length > maxUploadBytes) return null
  const dimensions = readDimensions(bytes)
  if (!dimensions || dimensions.width * dimensions.height === 0 || dimensions.width * dimensions.height > maxPixels) return null
  try {
    return dimensions.kind === 'jpeg' ? decodeJpeg(bytes) : decodePng(bytes)
  } catch {
    // Both decoders throw for every kind of damage; there is nothing else in them that could fail.
    return null
  }
}
