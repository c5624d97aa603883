// Puts into a JPEG what a phone puts there, a maker and a place, so that tests can see both removed.

export type ExifPlace = { longitude: number; latitude: number }

const entryBytes = 12
const inlineBytes = 4
const types = { byte: 1, ascii: 2, long: 4, rational: 5 } as const
type Entry = { tag: number; type: keyof typeof types; count: number; value: Buffer }

const ascii = (tag: number, text: string): Entry => ({
  tag,
  type: 'ascii',
  count: text.length + 1,
  value: Buffer.from(`${text}\0`, 'latin1'),
})

const long = (tag: number, number: number): Entry => {
  const value = Buffer.alloc(4)
  value.writeUInt32BE(number)
  return { tag, type: 'long', count: 1, value }
}

/** Degrees, minutes and hundredths of a second, as three fractions. */
const angle = (tag: number, degrees: number): Entry => {
  const hundredths = Math.round(Math.abs(degrees) * 360_000)
  const fractions = [Math.floor(hundredths / 360_000), 1, Math.floor(hundredths / 6_000) % 60, 1, hundredths % 6_000, 100]
  const value = Buffer.alloc(24)
  fractions.forEach((number, i) => {
    value.writeUInt32BE(number, i * 4)
  })
  return { tag, type: 'rational', count: 3, value }
}

/** One directory of a TIFF: its entries, then the values that do not fit into four bytes. `offset` counts from the TIFF's start. */
const directory = (entries: Entry[], offset: number): Buffer => {
  const head = Buffer.alloc(2 + entries.length * entryBytes + 4)
  const tail: Buffer[] = []
  head.writeUInt16BE(entries.length)
  entries.forEach(({ tag, type, count, value }, i) => {
    const at = 2 + i * entryBytes
    head.writeUInt16BE(tag, at)
    head.writeUInt16BE(types[type], at + 2)
    head.writeUInt32BE(count, at + 4)
    if (value.length <= inlineBytes) value.copy(head, at + 8)
    else {
      head.writeUInt32BE(offset + head.length + Buffer.concat(tail).length, at + 8)
      tail.push(value)
    }
  })
  return Buffer.concat([head, ...tail])
}

/** Tags of the EXIF 2.3 standard: maker 0x010f, pointer to the GPS directory 0x8825; there 1 and 3 are N/S and E/W, 2 and 4 the angles. */
const makeTiff = ({ longitude, latitude }: ExifPlace): Buffer => {
  const header = Buffer.from('MM\0*\0\0\0\b', 'latin1')
  const maker = ascii(0x010f, 'Demo Phone')
  const mainLength = directory([maker, long(0x8825, 0)], header.length).length
  const gpsAt = header.length + mainLength
  const main = directory([maker, long(0x8825, gpsAt)], header.length)
  const gps = [
    { tag: 0, type: 'byte', count: 4, value: Buffer.from([2, 3, 0, 0]) } as const,
    ascii(1, latitude < 0 ? 'S' : 'N'),
    angle(2, latitude),
    ascii(3, longitude < 0 ? 'W' : 'E'),
    angle(4, longitude),
  ]
  return Buffer.concat([header, main, directory(gps, gpsAt)])
}

/** The same picture with an EXIF segment right after its first marker. Degrees; the middle of the demo town unless told. */
export const withExif = (jpeg: Buffer, place: ExifPlace = { longitude: 118.03, latitude: 36.82 }): Buffer => {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), makeTiff(place)])
  const marker = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), marker, body, jpeg.subarray(2)])
}
