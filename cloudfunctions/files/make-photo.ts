// Makes of uploaded bytes the photo we keep: upright, small, and new, so that nothing hidden in the original survives.
import jpeg from 'jpeg-js'
import { decodePhoto } from './decode-photo'
import { readOrientation } from './read-orientation'
import { shrinkPicture } from './shrink-picture'
import { turnUpright } from './turn-upright'

export type Photo = { width: number; height: number; jpeg: Buffer }

const longestEdge = 1600
const quality = 82

/** Null for bytes that are no photo. */
export const makePhoto = (bytes: Buffer): Photo | null => {
  const decoded = decodePhoto(bytes)
  if (!decoded) return null
  const { width, height, pixels } = turnUpright(shrinkPicture(decoded, longestEdge), readOrientation(bytes))
  return { width, height, jpeg: Buffer.from(jpeg.encode({ width, height, data: pixels }, quality).data) }
}
