// The photos of the demo town: drawn here pixel by pixel, so that no picture of a real place or person is ever shipped.
import { encode } from 'jpeg-js'
import { type Canvas, makeCanvas } from './canvas'
import { drawDryHall, drawFloodedHall, drawRunningLift, drawStoppedLift } from './draw-indoors'
import { drawBlockedLane, drawClearedLane, drawHalfClearedLane, drawLockCloseUp } from './draw-lane'
import { drawBrokenManhole, drawClearedBins, drawDarkLamp, drawFullBins, drawLitLamp, drawMendedManhole, drawTruck } from './draw-street'

// biome-ignore format: a table is read by its columns
const scenes = {
  'lane-blocked':      drawBlockedLane,
  'lane-lock':         drawLockCloseUp,
  'lane-half-cleared': drawHalfClearedLane,
  'lane-cleared':      drawClearedLane,
  'truck':             drawTruck,
  'lamp-dark':         drawDarkLamp,
  'lamp-lit':          drawLitLamp,
  'manhole-broken':    drawBrokenManhole,
  'manhole-mended':    drawMendedManhole,
  'bins-full':         drawFullBins,
  'bins-cleared':      drawClearedBins,
  'hall-flooded':      drawFloodedHall,
  'hall-dry':          drawDryHall,
  'lift-stopped':      drawStoppedLift,
  'lift-running':      drawRunningLift,
} satisfies Record<string, (canvas: Canvas) => void>

export type Scene = keyof typeof scenes
export const sceneNames = Object.keys(scenes) as Scene[]

const drawn = new Map<Scene, Buffer>()

/** A JPEG of 640 × 480, without EXIF. The same scene is always the same bytes. */
export const drawPhoto = (scene: Scene): Buffer => {
  const known = drawn.get(scene)
  if (known) return known
  const canvas = makeCanvas()
  scenes[scene](canvas)
  const jpeg = encode(canvas.develop(), 82).data
  drawn.set(scene, jpeg)
  return jpeg
}
