// Photos as pixels: upright, shrunk by averaging, and nothing that only claims to be one.
import { PNG } from 'pngjs'
import { decodePhoto } from '../../../cloudfunctions/files/decode-photo'
import type { Picture } from '../../../cloudfunctions/files/picture'
import type { Orientation } from '../../../cloudfunctions/files/read-orientation'
import { shrinkPicture } from '../../../cloudfunctions/files/shrink-picture'
import { turnUpright } from '../../../cloudfunctions/files/turn-upright'

/** Each number becomes a grey pixel. */
const picture = (rows: number[][]): Picture => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  pixels: Uint8Array.from(rows.flat().flatMap((grey) => [grey, grey, grey, 255])),
})
const rowsOf = ({ width, height, pixels }: Picture) =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => pixels[(y * width + x) * 4]))

// biome-ignore format: one row an orientation
test.each<[Orientation, number[][]]>([
  [1, [[1, 2, 3], [4, 5, 6]]],
  [2, [[3, 2, 1], [6, 5, 4]]],
  [3, [[6, 5, 4], [3, 2, 1]]],
  [4, [[4, 5, 6], [1, 2, 3]]],
  [5, [[1, 4], [2, 5], [3, 6]]],
  [6, [[4, 1], [5, 2], [6, 3]]],
  [7, [[6, 3], [5, 2], [4, 1]]],
  [8, [[3, 6], [2, 5], [1, 4]]],
])('a camera held as orientation %p gives an upright picture', (orientation, upright) => {
  expect(rowsOf(turnUpright(picture([[1, 2, 3], [4, 5, 6]]), orientation))).toEqual(upright)
})

test('shrinking averages what falls into one pixel', () => {
  const small = shrinkPicture(
    picture([
      [0, 100, 10, 10],
      [100, 200, 10, 10],
    ]),
    2,
  )
  expect(rowsOf(small)).toEqual([[100, 10]])
})

test('a small picture stays as it is', () => {
  const small = picture([[1, 2]])
  expect(shrinkPicture(small, 2)).toBe(small)
})

test('a line one pixel high keeps its pixel', () => {
  expect(shrinkPicture(picture([Array.from({ length: 4000 }, () => 9)]), 1600)).toMatchObject({ width: 1600, height: 1 })
})

test('what shines through a PNG becomes white', () => {
  expect([...(decodePhoto(PNG.sync.write(new PNG({ width: 1, height: 1 })))?.pixels ?? []).slice(0, 3)]).toEqual([255, 255, 255])
})

test('a PNG that promises more than forty megapixels is not unpacked', () => {
  const bytes = PNG.sync.write(new PNG({ width: 2, height: 2 }))
  bytes.writeUInt32BE(60_000, 16)
  bytes.writeUInt32BE(60_000, 20)
  expect(decodePhoto(bytes)).toBeNull()
})

test('an interlaced PNG is refused, whose decoder would unpack without a limit', () => {
  const bytes = PNG.sync.write(new PNG({ width: 2, height: 2 }))
  bytes[28] = 1
  expect(decodePhoto(bytes)).toBeNull()
})
