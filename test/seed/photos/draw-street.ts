// What stands in the streets of the demo town: a lorry, a lamp, a manhole, the bins.
import type { Canvas } from './canvas'
import { drawCone, drawHouseWindow, drawSofa } from './draw-things'
import { ellipse, rectangle, roundedRectangle, sector, stroke, turned } from './shapes'

const drawWheel = (canvas: Canvas, x: number): void => {
  canvas.fill(ellipse(x, 206, 25), '#2E2B28')
  canvas.fill(ellipse(x, 206, 13), '#A39E95')
  canvas.fill(ellipse(x, 206, 5), '#6A665F')
}

/** The old sofa leaves. */
export const drawTruck = (canvas: Canvas): void => {
  canvas.fill(rectangle(0, 0, 400, 178), { top: '#D6C8AC', bottom: '#C9BA9B' })
  for (const x of [22, 92, 292, 352]) drawHouseWindow(canvas, x, 28)
  canvas.fill(rectangle(0, 166, 400, 16), '#A39378')
  canvas.fill(rectangle(0, 180, 400, 120), { top: '#8B8780', bottom: '#9B978F' })
  canvas.fill(rectangle(0, 180, 400, 8), '#BBB4A6')
  canvas.fill(ellipse(196, 234, 160, 10), '#3A352F', 0.28)
  drawSofa(canvas, 96, 48, 0.82)
  canvas.fill(rectangle(60, 106, 196, 92), { top: '#44755F', bottom: '#39634F' })
  for (const x of [96, 136, 176, 216]) canvas.fill(rectangle(x, 110, 4, 84), '#335A49')
  canvas.fill(rectangle(60, 100, 196, 9), '#2F5444')
  canvas.fill(
    [
      [258, 92],
      [304, 92],
      [334, 142],
      [344, 150],
      [344, 200],
      [258, 200],
    ],
    '#E7E1D4',
  )
  canvas.fill(
    [
      [270, 102],
      [299, 102],
      [322, 142],
      [270, 142],
    ],
    '#8FA5AC',
  )
  canvas.fill(
    [
      [270, 102],
      [288, 102],
      [270, 128],
    ],
    '#A9BCC2',
  )
  canvas.fill(rectangle(258, 160, 86, 5), '#C0392B')
  canvas.fill(roundedRectangle(334, 172, 11, 12, 3), '#F4D58A')
  canvas.fill(rectangle(56, 194, 292, 10), '#4A4641')
  drawWheel(canvas, 112)
  drawWheel(canvas, 300)
}

const drawNight = (canvas: Canvas, sky: { top: string; bottom: string }, ground: string, house: string): void => {
  canvas.fill(rectangle(0, 0, 400, 300), sky)
  canvas.fill(rectangle(0, 112, 122, 120), house)
  canvas.fill(rectangle(288, 84, 112, 148), house)
  canvas.fill(rectangle(0, 222, 400, 78), ground)
  for (const [x, y] of [
    [18, 132],
    [66, 132],
    [18, 178],
    [304, 106],
    [350, 106],
    [350, 154],
  ] as const)
    canvas.fill(rectangle(x, y, 26, 30), '#3E434B')
  for (const [x, y] of [
    [66, 178],
    [304, 154],
  ] as const)
    canvas.fill(rectangle(x, y, 26, 30), '#D8B564')
}

const drawLampPost = (canvas: Canvas, metal: string, head: string): void => {
  canvas.fill(stroke([186, 236], [186, 70], 9, 6), metal)
  canvas.fill(stroke([186, 72], [200, 50], 6), metal)
  canvas.fill(stroke([199, 51], [234, 46], 5.5), metal)
  canvas.fill(roundedRectangle(226, 40, 42, 12, 6), head)
  canvas.fill(roundedRectangle(178, 228, 16, 12, 3), metal)
}

export const drawDarkLamp = (canvas: Canvas): void => {
  drawNight(canvas, { top: '#161C29', bottom: '#343A46' }, '#22252A', '#282C33')
  drawLampPost(canvas, '#4B5057', '#5C6168')
}

export const drawLitLamp = (canvas: Canvas): void => {
  drawNight(canvas, { top: '#27304A', bottom: '#5B5A66' }, '#3C3A35', '#393C43')
  canvas.fill(
    [
      [230, 50],
      [264, 50],
      [372, 248],
      [124, 248],
    ],
    { top: '#FFE7B0', bottom: '#E9C983' },
    0.42,
  )
  canvas.fill(
    [
      [236, 50],
      [258, 50],
      [324, 248],
      [172, 248],
    ],
    { top: '#FFF0CC', bottom: '#F0D598' },
    0.35,
  )
  canvas.fill(ellipse(248, 248, 124, 20), '#FFE6AE', 0.5)
  canvas.fill(ellipse(248, 248, 76, 12), '#FFF1CF', 0.55)
  drawLampPost(canvas, '#74777B', '#FFF6DA')
}

const drawPavement = (canvas: Canvas): void => {
  canvas.fill(rectangle(0, 0, 400, 300), { top: '#8A867F', bottom: '#979289' })
  for (const y of [52, 128, 212]) canvas.fill(rectangle(0, y, 400, 3), '#78746C')
  for (const [x, y, height] of [
    [96, 0, 52],
    [272, 0, 52],
    [30, 55, 73],
    [196, 55, 73],
    [350, 55, 73],
    [110, 131, 81],
    [296, 131, 81],
    [60, 215, 85],
    [224, 215, 85],
  ] as const) {
    canvas.fill(rectangle(x, y, 3, height), '#78746C')
  }
  canvas.fill(ellipse(200, 162, 116, 78), '#54504A')
  canvas.fill(ellipse(200, 158, 106, 70), '#6B665E')
}

export const drawBrokenManhole = (canvas: Canvas): void => {
  drawPavement(canvas)
  canvas.fill(ellipse(200, 158, 98, 64), { top: '#171513', bottom: '#2B2825' })
  canvas.fill(sector(188, 158, 86, 64, 0.5, 0.86), '#625D56')
  for (const turn of [0.55, 0.62, 0.69, 0.76, 0.82]) {
    const angle = 2 * Math.PI * turn
    canvas.fill(stroke([188, 158], [188 + 80 * Math.cos(angle), 158 + 58 * Math.sin(angle)], 3), '#4B4741')
  }
  canvas.fill(
    [
      [256, 200],
      [282, 188],
      [288, 206],
      [266, 214],
    ],
    '#625D56',
  )
  drawCone(canvas, 324, 26, 0.95)
}

export const drawMendedManhole = (canvas: Canvas): void => {
  drawPavement(canvas)
  canvas.fill(ellipse(200, 158, 98, 64), { top: '#7C7870', bottom: '#67635C' })
  for (const radius of [0.84, 0.56, 0.28]) {
    canvas.fill(ellipse(200, 158, 98 * radius, 64 * radius), '#59554E')
    canvas.fill(ellipse(200, 158, 98 * radius - 4, 64 * radius - 4), '#726D65')
  }
  for (const x of [148, 252]) canvas.fill(roundedRectangle(x - 7, 154, 14, 7, 3), '#3A3733')
}

const drawBin = (canvas: Canvas, x: number, body: string, lid: string, lidTurn: number): void => {
  canvas.fill(ellipse(x + 42, 222, 52, 9), '#3A352F', 0.25)
  canvas.fill(
    [
      [x, 104],
      [x + 84, 104],
      [x + 76, 220],
      [x + 8, 220],
    ],
    body,
  )
  for (const offset of [22, 42, 62]) canvas.fill(rectangle(x + offset - 1.5, 116, 3, 94), lid, 0.6)
  canvas.fill(turned(roundedRectangle(x - 6, 91, 96, 15, 6), [x + 90, 98], lidTurn), lid)
  for (const wheel of [18, 66]) canvas.fill(ellipse(x + wheel, 220, 7), '#2E2B28')
}

const drawBinYard = (canvas: Canvas, lidTurn: number): void => {
  canvas.fill(rectangle(0, 0, 400, 182), { top: '#C8D3D2', bottom: '#DAD8C8' })
  for (const [x, y, radius] of [
    [20, 120, 54],
    [88, 98, 50],
    [168, 116, 56],
    [252, 96, 52],
    [330, 112, 58],
    [394, 100, 46],
  ] as const)
    canvas.fill(ellipse(x, y, radius), '#90A285')
  canvas.fill(rectangle(0, 128, 400, 56), '#C3B598')
  canvas.fill(rectangle(0, 124, 400, 7), '#A99B7F')
  canvas.fill(rectangle(0, 182, 400, 118), { top: '#9A958C', bottom: '#A8A399' })
  drawBin(canvas, 56, '#2F6B4F', '#275A42', 0)
  drawBin(canvas, 160, '#4A6A9A', '#3D5985', lidTurn)
  drawBin(canvas, 264, '#6B6762', '#57534E', 0)
}

export const drawFullBins = (canvas: Canvas): void => {
  drawBinYard(canvas, 14)
  for (const [x, y, rx, ry, colour] of [
    [196, 84, 26, 18, '#3A3734'],
    [224, 92, 18, 14, '#E9E2D4'],
    [186, 232, 50, 26, '#3A3734'],
    [168, 214, 9, 8, '#2A2725'],
    [258, 238, 38, 22, '#E9E2D4'],
    [250, 220, 8, 7, '#D5CCBA'],
    [120, 240, 32, 18, '#D8C28E'],
    [310, 246, 24, 14, '#6F8FA3'],
  ] as const)
    canvas.fill(ellipse(x, y, rx, ry), colour)
  canvas.fill(turned(rectangle(60, 234, 40, 28), [80, 248], -14), '#C8A878')
}

export const drawClearedBins = (canvas: Canvas): void => drawBinYard(canvas, 0)
