// Draws our own map as an SVG in a data address, in the colours of the sheet of tokens it stands in.
import {
  type Frame,
  isSeen,
  type MapArea,
  type MapBuilding,
  type MapPlan,
  type MapPoint,
  middleOf,
  nearestBuilding,
  pinSpot,
  type Spot,
  spotsOf,
  tiltOf,
} from './map-scene'

type Ink = { land: string; other: string; line: string; otherHouse: string; here: string; tint: string; ink: string; pin: string }

/** A picture cannot read custom properties, so the values of theme/standard.scss and care.scss stand here again. */
const inks: Record<'standard' | 'care', Ink> = {
  standard: {
    land: '#F3EEE5',
    other: '#FBF8F3',
    line: '#C9BEAE',
    otherHouse: '#F0E9DD',
    here: '#2C4A8A',
    tint: '#E9EEF8',
    ink: '#1E1B18',
    pin: '#B8321F',
  },
  care: {
    land: '#F5F0E8',
    other: '#FFFCF7',
    line: '#5E564D',
    otherHouse: '#F5F0E8',
    here: '#22407C',
    tint: '#EEF2FA',
    ink: '#14110E',
    pin: '#93230F',
  },
}

const pathOf = (spots: readonly Spot[]) => `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
const escaped = (words: string) => words.replace(/[<>&'"]/g, '')

/** 6 号楼 is written 6; a house with a name of its own keeps it when it is short. */
function shortName(name: string): string {
  const number = /(\d+)\s*号楼/.exec(name)?.[1]
  return number ?? (name.length <= 5 ? name : '')
}

const fullName = (name: string): string => /\d+\s*号楼/.exec(name)?.[0].replace(/(\d)号/, '$1 号') ?? name

function drawArea({ ring, isHere }: MapArea, frame: Frame, ink: Ink): string {
  const path = pathOf(spotsOf(ring, frame))
  return isHere
    ? `<path d='${path}' fill='${ink.tint}' stroke='${ink.here}' stroke-width='1.6' stroke-dasharray='5 4'/>`
    : `<path d='${path}' fill='${ink.other}' stroke='${ink.line}' stroke-dasharray='4 4'/>`
}

type House = { building: MapBuilding; isHere: boolean; isNamed: boolean }

function drawHouse({ building, isHere, isNamed }: House, frame: Frame, ink: Ink): string {
  const spots = spotsOf(building.ring, frame)
  if (!isSeen(spots, frame)) return ''
  const { x, y } = middleOf(spots)
  const fill = isNamed ? ink.here : isHere ? '#fff' : ink.otherHouse
  const words = escaped(isNamed ? fullName(building.name) : shortName(building.name))
  const text = words
    ? `<text transform='translate(${x} ${y}) rotate(${tiltOf(spots)})' dy='.36em' fill='${isNamed ? '#fff' : ink.ink}'>${words}</text>`
    : ''
  return `<path d='${pathOf(spots)}' fill='${fill}' stroke='${isHere ? ink.here : ink.line}'/>${text}`
}

function drawPin({ x, y }: Spot, ink: Ink, scale: number): string {
  return `<g transform='translate(${x} ${y}) scale(${scale})'><ellipse rx='16' ry='8' fill='${ink.pin}' opacity='.2'/><path d='M0 1c-7-8-11-13-11-19a11 11 0 0 1 22 0c0 6-4 11-11 19Z' fill='${ink.pin}' stroke='#fff' stroke-width='2'/><circle cy='-18' r='4' fill='#fff'/></g>`
}

/** In widths of a Chinese character; figures and spaces take about half of one. */
const widthOf = (words: string): number => Array.from(words).reduce((width, letter) => width + (letter < '\u0100' ? 0.5 : 1), 0)

const drawTitle = (name: string, frame: Frame, ink: Ink, size: number): string => {
  const width = Math.round(widthOf(name) * size) + 12
  const left = 12
  const top = frame.height - size - 12
  return `<rect x='${left}' y='${top}' width='${width}' height='${size + 7}' rx='4' fill='#fff'/><text x='${left + width / 2}' y='${top + size / 2 + 3.5}' dy='.36em' fill='${ink.here}'>${escaped(name)}</text>`
}

/** Which building of the plan belongs to the area the pin is in. */
export type PlacedBuilding = MapBuilding & { microGridId: string }
type Plan = Pick<MapPlan, 'microGrids'> & { buildings: readonly PlacedBuilding[] }

/** `pin` undefined draws the ground alone. */
export function drawMap(plan: Plan, pin: MapPoint | undefined, frame: Frame, isCare: boolean): string {
  const ink = inks[isCare ? 'care' : 'standard']
  const size = isCare ? 17 : 11
  const here = plan.microGrids.find(({ isHere }) => isHere)
  const named = pin && nearestBuilding(plan, pin, frame)
  const areas = [...plan.microGrids].sort((a, b) => Number(a.isHere) - Number(b.isHere)).map((area) => drawArea(area, frame, ink))
  const houses = plan.buildings.map((building) =>
    drawHouse({ building, isHere: building.microGridId === here?.placeId, isNamed: building.placeId === named }, frame, ink),
  )
  const drawn = [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${frame.width} ${frame.height}' preserveAspectRatio='xMidYMid slice'>`,
    `<rect width='${frame.width}' height='${frame.height}' fill='${ink.land}'/>${areas.join('')}`,
    `<g font-size='${size}' font-weight='600' text-anchor='middle' font-family='sans-serif' stroke-linejoin='round'>${houses.join('')}`,
    here ? drawTitle(here.name, frame, ink, size) : '',
    `</g>${pin ? drawPin(pinSpot(plan, pin, frame), ink, isCare ? 1.4 : 1) : ''}</svg>`,
  ].join('')
  return `data:image/svg+xml;charset=utf-8,${drawn.replace(/[#<>%\u0080-\uffff]/g, encodeURIComponent)}`
}
