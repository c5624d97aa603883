// The demo town's photos are photos: a decoder reads them, and the ones made for tests carry a place to be removed.
import { type BufferRet, decode } from 'jpeg-js'
import { drawPhoto, sceneNames } from '../../seed/photos/draw-photo'
import { withExif } from '../../seed/photos/with-exif'

/** What the decoder found of EXIF; its own types leave it out. */
const exifOf = (jpeg: Buffer) => (decode(jpeg) as BufferRet & { exifBuffer?: Uint8Array }).exifBuffer

const gpsPointerTag = Buffer.from([0x88, 0x25])

describe('a photo of the demo town', () => {
  it.each(sceneNames)('shows %s in 640 by 480 pixels and under 100 kB', (scene) => {
    const photo = drawPhoto(scene)
    const { width, height } = decode(photo)
    expect([width, height]).toEqual([640, 480])
    expect(photo.length).toBeLessThan(100_000)
    expect(photo.includes('Exif')).toBe(false)
  })

  it('is the same picture after a place was written into it', () => {
    const plain = drawPhoto('lamp-dark')
    expect(decode(withExif(plain)).data.equals(decode(plain).data)).toBe(true)
  })

  it('tells where it was taken once it carries EXIF', () => {
    const exif = Buffer.from(exifOf(withExif(drawPhoto('lamp-dark'), { longitude: 118.03, latitude: 36.82 })) ?? [])
    const tiff = exif.subarray(exif.indexOf('MM'))
    const gps = tiff.subarray(tiff.readUInt32BE(tiff.indexOf(gpsPointerTag) + 8))
    const angleAt = (entry: number) => {
      const at = gps.readUInt32BE(2 + entry * 12 + 8)
      const [degrees = 0, minutes = 0, seconds = 0] = [0, 8, 16].map(
        (offset) => tiff.readUInt32BE(at + offset) / tiff.readUInt32BE(at + offset + 4),
      )
      return degrees + minutes / 60 + seconds / 3600
    }
    expect(tiff.includes('Demo Phone')).toBe(true)
    expect([angleAt(2), angleAt(4)]).toEqual([expect.closeTo(36.82, 5), expect.closeTo(118.03, 5)])
  })
})
