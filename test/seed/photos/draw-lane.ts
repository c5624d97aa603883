// The lane behind building 6 of 柳荫里, which the thread of the demo is about: blocked, half cleared, cleared.
import type { Canvas } from './canvas'
import { drawGroundLock, drawHouseWindow, drawSofa } from './draw-things'
import { type Dot, ellipse, rectangle, roundedRectangle, stroke } from './shapes'

const sky = { top: '#C3D2D8', bottom: '#EAE4D8' }
const yellow = '#E2B93C'

const drawHouses = (canvas: Canvas): void => {
  canvas.fill(
    [
      [0, 0],
      [150, 0],
      [150, 176],
      [0, 204],
    ],
    { top: '#D9CBB1', bottom: '#CBBB9D' },
  )
  canvas.fill(
    [
      [150, 0],
      [182, 18],
      [182, 172],
      [150, 180],
    ],
    '#B2A186',
  )
  canvas.fill(
    [
      [0, 186],
      [150, 164],
      [150, 178],
      [0, 206],
    ],
    '#A39378',
  )
  canvas.fill(
    [
      [288, 26],
      [316, 0],
      [400, 0],
      [400, 216],
      [288, 180],
    ],
    { top: '#CFBD9F', bottom: '#BFAD8E' },
  )
  canvas.fill(
    [
      [288, 168],
      [400, 196],
      [400, 218],
      [288, 180],
    ],
    '#998A70',
  )
  for (const y of [20, 92]) for (const x of [18, 78]) drawHouseWindow(canvas, x, y)
  for (const y of [30, 104]) for (const x of [316, 364]) drawHouseWindow(canvas, x, y)
  canvas.fill(stroke([134, 0], [134, 178], 4), '#9C8F78')
  canvas.fill(roundedRectangle(52, 140, 26, 16, 2), '#E4DED2')
  canvas.fill(ellipse(62, 148, 6), '#C3BCAE')
}

const drawEndOfLane = (canvas: Canvas): void => {
  canvas.fill(rectangle(178, 64, 114, 116), '#C4CCBF')
  canvas.fill(rectangle(214, 86, 50, 92), '#B8AD98')
  canvas.fill(stroke([206, 178], [206, 116], 5), '#7A6650')
  canvas.fill(stroke([268, 178], [268, 120], 4), '#7A6650')
  for (const [x, y, radius] of [
    [196, 116, 22],
    [216, 104, 24],
    [206, 92, 18],
  ] as const)
    canvas.fill(ellipse(x, y, radius), '#7F9272')
  for (const [x, y, radius] of [
    [258, 120, 20],
    [276, 112, 22],
    [266, 98, 18],
  ] as const)
    canvas.fill(ellipse(x, y, radius), '#8A9C7B')
  for (const [x, y, radius] of [
    [210, 94, 10],
    [262, 104, 9],
  ] as const)
    canvas.fill(ellipse(x, y, radius), '#97A888')
  canvas.fill(rectangle(178, 166, 114, 14), '#A8B094')
}

/** The hatched box of a fire lane, drawn as it lies on the ground. */
const drawMarking = (canvas: Canvas): void => {
  const left = (t: number): Dot => [72 + 126 * t, 300 - 120 * t]
  const right = (t: number): Dot => [364 - 92 * t, 300 - 120 * t]
  canvas.fill(stroke(left(0), left(1), 6, 2), yellow)
  canvas.fill(stroke(right(0), right(1), 6, 2), yellow)
  const rungs = [0.02, 0.36, 0.6, 0.78, 0.9, 1]
  rungs.forEach((t, i) => {
    canvas.fill(stroke(left(t), right(t), 5 - 3.2 * t), yellow)
    const next = rungs[i + 1]
    if (next === undefined) return
    canvas.fill(stroke(left(t), right(next), 5 - 3.4 * t, 5 - 3.4 * next), yellow)
    canvas.fill(stroke(right(t), left(next), 5 - 3.4 * t, 5 - 3.4 * next), yellow)
  })
}

const drawEmptyLane = (canvas: Canvas, hasFreshMarking: boolean): void => {
  canvas.fill(rectangle(0, 0, 400, 300), sky)
  drawEndOfLane(canvas)
  drawHouses(canvas)
  canvas.fill(
    [
      [0, 204],
      [182, 172],
      [288, 178],
      [400, 216],
      [400, 300],
      [0, 300],
    ],
    '#B7AF9F',
  )
  canvas.fill(
    [
      [30, 300],
      [192, 176],
      [276, 178],
      [392, 300],
    ],
    { top: '#8E8A83', bottom: '#9D9992' },
  )
  drawMarking(canvas)
  if (!hasFreshMarking)
    for (const [x, y] of [
      [150, 250],
      [262, 226],
      [222, 274],
      [196, 206],
    ] as const)
      canvas.fill(ellipse(x, y, 26, 7), '#959189', 0.55)
}

export const drawBlockedLane = (canvas: Canvas): void => {
  drawEmptyLane(canvas, false)
  drawGroundLock(canvas, 246, 190, 0.55)
  drawSofa(canvas, 104, 172, 1.02)
  drawGroundLock(canvas, 286, 234, 1.1)
}

/** The sofa is gone, one lock still stands. */
export const drawHalfClearedLane = (canvas: Canvas): void => {
  drawEmptyLane(canvas, false)
  drawGroundLock(canvas, 286, 234, 1.1)
}

export const drawClearedLane = (canvas: Canvas): void => drawEmptyLane(canvas, true)

/** The lock seen by someone who bends down to it. */
export const drawLockCloseUp = (canvas: Canvas): void => {
  canvas.fill(rectangle(0, 0, 400, 300), sky)
  canvas.fill(rectangle(0, 58, 400, 60), '#BFAD8E')
  canvas.fill(rectangle(0, 102, 400, 18), '#9E9077')
  canvas.fill(rectangle(0, 118, 400, 182), { top: '#8D8982', bottom: '#A09C95' })
  canvas.fill(stroke([-30, 300], [132, 118], 12, 6), yellow)
  canvas.fill(stroke([118, 300], [246, 118], 12, 6), yellow)
  canvas.fill(stroke([268, 300], [352, 118], 12, 6), yellow)
  canvas.fill(stroke([0, 236], [400, 242], 9), yellow)
  drawGroundLock(canvas, 128, 118, 3)
}
