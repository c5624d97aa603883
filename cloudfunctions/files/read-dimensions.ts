// Reads a photo's size from its first bytes, before anything is unpacked: a small file may promise a huge picture.
export type Dimensions = { kind: 'jpeg' | 'png'; width: number; height: number }

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Interlaced pictures are refused: their decoder unpacks without a limit. */
const readPng = (bytes: Buffer): Dimensions | null => {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR' || bytes[28] !== 0) return null
  return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Start of frame, but not the tables that share its range (ITU T.81, table B.1). */
const isFrameStart = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const readJpeg = (bytes: Buffer): Dimensions | null => {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (isFrameStart(marker)) return { kind: 'jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Null for bytes that are neither a JPEG nor a PNG we can decode. */
export const readDimensions = (bytes: Buffer): Dimensions | null => {
  if (bytes.subarray(0, pngSignature.length).equals(pngSignature)) return readPng(bytes)
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? readJpeg(bytes) : null
}
