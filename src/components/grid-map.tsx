// A place on our own map: the micro-grid tinted and named, its buildings numbered, a pin; a touch may move the pin.
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useId, useMemo } from 'react'
import { classes } from './classes'
import { drawMap, type PlacedBuilding } from './draw-map'
import { type Frame, type MapArea, type MapPoint, pointOf } from './map-scene'
import './grid-map.scss'

export type GridMapPlan = { centre: MapPoint; microGrids: readonly MapArea[]; buildings: readonly PlacedBuilding[] }

type GridMapProps = {
  plan: GridMapPlan
  pin?: MapPoint
  /** What it shows, for whoever cannot see it: "柳荫里 6 号楼北侧". */
  label: string
  isCare: boolean
  /** As tall as a sheet allows, for choosing; otherwise as tall as a card. */
  isTall?: boolean
  onMove?: (point: MapPoint) => void
}

type Touch = { detail?: { x?: number; y?: number }; clientX?: number; clientY?: number }

/** Pixels a metre; a hand chooses on a smaller scale than an eye reads. */
const scales = { standard: 1.12, care: 1.6 }

const frameOf = (centre: MapPoint, isCare: boolean, isTall: boolean): Frame => ({
  width: isTall ? 390 : 358,
  height: isTall ? 340 : isCare ? 250 : 196,
  pixelsPerMetre: isCare ? scales.care : scales.standard,
  centre,
})

/** The drawing fills the frame like `background-size: cover`: the larger of the two scales, from the middle. */
function pointAt(touch: Touch, box: { left: number; top: number; width: number; height: number }, frame: Frame): MapPoint {
  const x = (touch.detail?.x ?? touch.clientX ?? 0) - box.left
  const y = (touch.detail?.y ?? touch.clientY ?? 0) - box.top
  const scale = Math.max(box.width / frame.width, box.height / frame.height)
  return pointOf({ x: frame.width / 2 + (x - box.width / 2) / scale, y: frame.height / 2 + (y - box.height / 2) / scale }, frame)
}

export function GridMap({ plan, pin, label, isCare, isTall = false, onMove }: GridMapProps) {
  const id = `map-${useId().replace(/:/g, '')}`
  const frame = useMemo(() => frameOf(plan.centre, isCare, isTall), [plan.centre, isCare, isTall])
  const drawing = useMemo(() => drawMap(plan, pin, frame, isCare), [plan, pin, frame, isCare])
  const move = (touch: Touch) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((box) => {
        if (box && !Array.isArray(box)) onMove?.(pointAt(touch, box, frame))
      })
      .exec()
  }
  return (
    <View
      id={id}
      className={classes('grid-map', isTall && 'grid-map-tall')}
      style={{ backgroundImage: `url("${drawing}")` }}
      ariaRole="img"
      ariaLabel={label}
      onClick={onMove ? (event) => move(event as unknown as Touch) : undefined}
    />
  )
}
