// The few shapes the demo town's photos are drawn with, in units of a picture 400 wide and 300 high.

export type Dot = readonly [x: number, y: number]
export type Shape = readonly Dot[]

export const rectangle = (x: number, y: number, width: number, height: number): Shape => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]

const arc = (x: number, y: number, radiusX: number, radiusY: number, fromTurn: number, toTurn: number, steps: number): Dot[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const angle = 2 * Math.PI * (fromTurn + ((toTurn - fromTurn) * i) / steps)
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)]
  })

export const ellipse = (x: number, y: number, radiusX: number, radiusY = radiusX): Shape => arc(x, y, radiusX, radiusY, 0, 1, 48)

/** Part of a pie; a turn of 0 points east, 0.25 points down. */
export const sector = (x: number, y: number, radiusX: number, radiusY: number, fromTurn: number, toTurn: number): Shape => [
  [x, y],
  ...arc(x, y, radiusX, radiusY, fromTurn, toTurn, 24),
]

export const roundedRectangle = (x: number, y: number, width: number, height: number, radius: number): Shape => [
  ...arc(x + width - radius, y + radius, radius, radius, -0.25, 0, 6),
  ...arc(x + width - radius, y + height - radius, radius, radius, 0, 0.25, 6),
  ...arc(x + radius, y + height - radius, radius, radius, 0.25, 0.5, 6),
  ...arc(x + radius, y + radius, radius, radius, 0.5, 0.75, 6),
]

/** A straight stroke; with two widths it tapers into the distance. */
export const stroke = ([x, y]: Dot, [toX, toY]: Dot, width: number, toWidth = width): Shape => {
  const length = Math.hypot(toX - x, toY - y)
  const [acrossX, acrossY] = [(y - toY) / length / 2, (toX - x) / length / 2]
  return [
    [x + acrossX * width, y + acrossY * width],
    [toX + acrossX * toWidth, toY + acrossY * toWidth],
    [toX - acrossX * toWidth, toY - acrossY * toWidth],
    [x - acrossX * width, y - acrossY * width],
  ]
}

/** The same shape elsewhere, larger or smaller. */
export const moved = (shape: Shape, x: number, y: number, scale = 1): Shape => shape.map(([a, b]) => [x + scale * a, y + scale * b])

/** Turned around a point, in degrees clockwise. */
export const turned = (shape: Shape, [x, y]: Dot, degrees: number): Shape => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return shape.map(([a, b]) => [x + (a - x) * cos - (b - y) * sin, y + (a - x) * sin + (b - y) * cos])
}
