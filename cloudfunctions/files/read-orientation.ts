// Reads how a camera was held from a JPEG's EXIF, the one thing of it that is kept: it becomes pixels, the rest is gone.

/** 1 to 8 as in EXIF 2.3, tag 0x0112: 1 is upright, 3 upside down, 6 turned a quarter left, 8 a quarter right, even mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const orientationTag = 0x0112
const exifMark = 'Exif\0\0'
const entryBytes = 12

const readTiff = (tiff: Buffer): number => {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const read32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = read32(4)
  for (let index = 0; index < read16(directory); index++) {
    const entry = directory + 2 + index * entryBytes
    if (read16(entry) === orientationTag) return read16(entry + 8)
  }
  return 1
}

const findExif = (jpeg: Buffer): Buffer | null => {
  let at = 2
  while (at + 4 < jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const length = jpeg.readUInt16BE(at + 2)
    if (jpeg[at + 1] === 0xe1 && jpeg.toString('latin1', at + 4, at + 10) === exifMark) return jpeg.subarray(at + 10, at + 2 + length)
    at += 2 + length
  }
  return null
}

/** Upright for a JPEG without EXIF, and for EXIF that is broken: a picture lying on its side is still a picture. */
export const readOrientation = (jpeg: Buffer): Orientation => {
  try {
    const tiff = findExif(jpeg)
    const value = tiff ? readTiff(tiff) : 1
    return value >= 1 && value <= 8 ? (value as Orientation) : 1
  } catch {
    return 1
  }
}
