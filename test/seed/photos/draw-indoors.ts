// What goes wrong inside the buildings of the demo town: a flooded hall, a lift that stands.
import type { Canvas } from './canvas'
import { ellipse, rectangle, roundedRectangle, stroke, turned } from './shapes'

const drawHall = (canvas: Canvas): void => {
  canvas.fill(rectangle(0, 0, 400, 300), '#E0D9CB')
  canvas.fill(
    [
      [0, 0],
      [120, 44],
      [120, 190],
      [0, 262],
    ],
    '#D2CABA',
  )
  canvas.fill(
    [
      [400, 0],
      [280, 44],
      [280, 190],
      [400, 262],
    ],
    '#CBC2B1',
  )
  canvas.fill(
    [
      [0, 0],
      [400, 0],
      [280, 44],
      [120, 44],
    ],
    '#EFEAE0',
  )
  canvas.fill(
    [
      [0, 262],
      [120, 190],
      [280, 190],
      [400, 262],
      [400, 300],
      [0, 300],
    ],
    { top: '#A69C8B', bottom: '#B5AB9A' },
  )
  canvas.fill(
    [
      [0, 196],
      [120, 146],
      [120, 190],
      [0, 262],
    ],
    '#9DB0A0',
  )
  canvas.fill(
    [
      [400, 196],
      [280, 146],
      [280, 190],
      [400, 262],
    ],
    '#94A797',
  )
  canvas.fill(rectangle(120, 146, 160, 44), '#A5B8A8')
  canvas.fill(rectangle(168, 74, 64, 116), '#6F7B84')
  canvas.fill(rectangle(174, 80, 25, 110), '#8C99A2')
  canvas.fill(rectangle(201, 80, 25, 110), '#83909A')
  canvas.fill(ellipse(197, 138, 2.5), '#D9C27A')
  canvas.fill(roundedRectangle(176, 16, 48, 12, 5), '#FFF7DF')
}

export const drawDryHall = (canvas: Canvas): void => {
  drawHall(canvas)
  for (const [from, to] of [
    [
      [60, 300],
      [148, 190],
    ],
    [
      [200, 300],
      [200, 190],
    ],
    [
      [340, 300],
      [252, 190],
    ],
  ] as const)
    canvas.fill(stroke(from, to, 2.5, 1), '#978D7C')
  for (const [y, half] of [
    [212, 156],
    [244, 196],
  ] as const)
    canvas.fill(rectangle(200 - half, y, 2 * half, 1.8), '#978D7C')
}

export const drawFloodedHall = (canvas: Canvas): void => {
  drawHall(canvas)
  canvas.fill(
    [
      [0, 256],
      [124, 186],
      [276, 186],
      [400, 256],
      [400, 300],
      [0, 300],
    ],
    { top: '#93A9B0', bottom: '#6F8A96' },
    0.92,
  )
  canvas.fill(
    [
      [174, 190],
      [226, 190],
      [236, 250],
      [164, 250],
    ],
    '#5F737D',
    0.4,
  )
  canvas.fill(ellipse(200, 262, 34, 8), '#EFEAE0', 0.5)
  for (const [x, y, width] of [
    [60, 268, 60],
    [270, 246, 70],
    [136, 224, 46],
    [300, 282, 56],
  ] as const)
    canvas.fill(ellipse(x, y, width / 2, 2.2), '#D5E2E5', 0.75)
  canvas.fill(stroke([330, 60], [330, 232], 8), '#A9A397')
  canvas.fill(roundedRectangle(322, 128, 16, 12, 3), '#8B8579')
  for (const [x, y] of [
    [318, 146],
    [342, 152],
    [314, 172],
    [346, 182],
    [320, 200],
  ] as const)
    canvas.fill(ellipse(x, y, 3, 6), '#7FA3B3')
  canvas.fill(turned(roundedRectangle(76, 244, 40, 12, 6), [96, 250], -8), '#B5473A')
}

const drawLift = (canvas: Canvas): void => {
  canvas.fill(rectangle(0, 0, 400, 300), { top: '#E2DBCE', bottom: '#D3CBBC' })
  canvas.fill(rectangle(0, 278, 400, 22), '#A69C8B')
  canvas.fill(rectangle(92, 26, 216, 254), '#6F6A63')
  canvas.fill(rectangle(104, 40, 96, 240), { top: '#B3AFA7', bottom: '#9E9A92' })
  canvas.fill(rectangle(200, 40, 96, 240), { top: '#A5A199', bottom: '#918D85' })
  canvas.fill(rectangle(198.5, 40, 3, 240), '#4F4B46')
  canvas.fill(
    [
      [112, 40],
      [136, 40],
      [118, 280],
      [104, 280],
      [104, 150],
    ],
    '#C4C0B8',
    0.45,
  )
  canvas.fill(roundedRectangle(328, 126, 40, 74, 6), '#5B5751')
  canvas.fill(ellipse(348, 178, 8), '#8A857D')
  canvas.fill(roundedRectangle(172, 6, 56, 16, 3), '#2E2B28')
}

/** A notice hangs on the closed door. */
export const drawStoppedLift = (canvas: Canvas): void => {
  drawLift(canvas)
  canvas.fill(ellipse(348, 150, 8), '#E8A93A')
  canvas.fill(rectangle(186, 12, 28, 4), '#8C2F2A')
  canvas.fill(turned(rectangle(136, 108, 138, 92), [204, 154], -5), '#8A857D', 0.5)
  canvas.fill(turned(rectangle(132, 104, 138, 92), [200, 150], -5), '#FFF8E8')
  for (const [y, width] of [
    [122, 104],
    [142, 86],
    [162, 98],
    [180, 44],
  ] as const)
    canvas.fill(turned(rectangle(148, y, width, 7), [200, 150], -5), '#8C5B2E')
}

/** The door stands open on a lit cabin. */
export const drawRunningLift = (canvas: Canvas): void => {
  drawLift(canvas)
  canvas.fill(rectangle(130, 40, 140, 240), { top: '#F6EBCF', bottom: '#DCCFB2' })
  canvas.fill(
    [
      [130, 280],
      [164, 236],
      [236, 236],
      [270, 280],
    ],
    '#8D8577',
  )
  canvas.fill(rectangle(164, 62, 72, 174), { top: '#E6DBC0', bottom: '#CFC2A5' })
  canvas.fill(rectangle(168, 166, 64, 5), '#A09681')
  canvas.fill(roundedRectangle(176, 46, 48, 9, 4), '#FFFDF4')
  canvas.fill(ellipse(348, 150, 8), '#5FA37F')
  canvas.fill(
    [
      [200, 9],
      [208, 19],
      [192, 19],
    ],
    '#7FC79F',
  )
}
