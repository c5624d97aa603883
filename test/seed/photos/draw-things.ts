// Things that stand about in more than one of the demo town's photos.
import type { Canvas } from './canvas'
import { ellipse, moved, rectangle, roundedRectangle, type Shape, stroke } from './shapes'

type Part = readonly [shape: Shape, colour: string, opacity?: number]

const drawParts = (canvas: Canvas, parts: readonly Part[], x: number, y: number, scale: number): void => {
  for (const [shape, colour, opacity] of parts) canvas.fill(moved(shape, x, y, scale), colour, opacity)
}

const houseWindow: Part[] = [
  [rectangle(-3, -3, 42, 52), '#DDD4C4'],
  [rectangle(0, 0, 36, 46), '#8699A0'],
  [
    [
      [0, 0],
      [24, 0],
      [0, 30],
    ],
    '#A9B8BC',
  ],
  [rectangle(17, 0, 2.5, 46), '#DAD2C3'],
  [rectangle(0, 16, 36, 2), '#DAD2C3'],
  [rectangle(-5, 48, 46, 4), '#B4A791'],
]

const sofa: Part[] = [
  [ellipse(75, 80, 86, 9), '#3A352F', 0.28],
  [rectangle(90, -36, 46, 40), '#C8A878'],
  [
    [
      [90, -36],
      [98, -44],
      [142, -44],
      [136, -36],
    ],
    '#D8BC92',
  ],
  [
    [
      [136, -36],
      [142, -44],
      [142, -2],
      [136, 4],
    ],
    '#B39465',
  ],
  [rectangle(90, -22, 46, 4), '#AF8E5F'],
  [roundedRectangle(8, -2, 132, 60, 11), '#6B4832'],
  [roundedRectangle(18, 4, 54, 40, 8), '#7A543B'],
  [roundedRectangle(77, 4, 54, 40, 8), '#755038'],
  [roundedRectangle(-4, 24, 30, 52, 10), '#7F573D'],
  [roundedRectangle(122, 24, 30, 52, 10), '#7F573D'],
  [rectangle(22, 58, 104, 17), '#5E3F2B'],
  [roundedRectangle(22, 40, 53, 24, 6), '#96694B'],
  [roundedRectangle(76, 40, 50, 24, 6), '#8C6246'],
  [stroke([38, 10], [46, 32], 2.5), '#4E3421'],
  [
    [
      [96, 44],
      [110, 46],
      [104, 54],
    ],
    '#D9C7A6',
  ],
  [rectangle(2, 74, 10, 7), '#4A3526'],
  [rectangle(136, 74, 10, 7), '#4A3526'],
]

const groundLock: Part[] = [
  [ellipse(24, 41, 36, 6), '#3A352F', 0.25],
  [stroke([0, 36], [14, 1], 7.5), '#CF432E'],
  [stroke([48, 36], [34, 1], 7.5), '#B93A28'],
  [roundedRectangle(10, -3, 28, 8, 3.5), '#D84E38'],
  [rectangle(6, 14, 36, 7), '#F1E9DC'],
  [roundedRectangle(-7, 32, 62, 10, 3), '#5A5650'],
  [rectangle(-4, 33, 56, 2), '#77726A'],
  [roundedRectangle(19, 26, 10, 9, 2), '#C9A24A'],
]

const cone: Part[] = [
  [ellipse(22, 78, 32, 6), '#3A352F', 0.25],
  [
    [
      [17, 0],
      [27, 0],
      [44, 72],
      [0, 72],
    ],
    '#D9562F',
  ],
  [
    [
      [12.5, 19],
      [31.5, 19],
      [35, 34],
      [9, 34],
    ],
    '#F3EDE2',
  ],
  [
    [
      [5, 50],
      [39, 50],
      [41.5, 61],
      [2.5, 61],
    ],
    '#F3EDE2',
  ],
  [roundedRectangle(-8, 71, 60, 8, 3), '#B9451F'],
]

export const drawHouseWindow = (canvas: Canvas, x: number, y: number): void => drawParts(canvas, houseWindow, x, y, 0.94)
export const drawSofa = (canvas: Canvas, x: number, y: number, scale: number): void => drawParts(canvas, sofa, x, y, scale)
export const drawGroundLock = (canvas: Canvas, x: number, y: number, scale: number): void => drawParts(canvas, groundLock, x, y, scale)
export const drawCone = (canvas: Canvas, x: number, y: number, scale: number): void => drawParts(canvas, cone, x, y, scale)
