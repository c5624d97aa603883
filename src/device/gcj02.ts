// Browsers tell WGS-84, maps in China show GCJ-02: this is the public approximation between them, good to a few metres.
import type { Point } from '../../types/schema'

/** The Krasovsky ellipsoid: semi-major axis in metres and eccentricity squared. */
const axis = 6378245
const eccentricity = 0.006693421622965943

const isInChina = ({ longitude, latitude }: Point) => longitude > 72 && longitude < 138 && latitude > 0.8 && latitude < 56

const wave = (x: number) => Math.sin(x * Math.PI)

const ripple = (x: number) => (2 / 3) * (20 * wave(6 * x) + 20 * wave(2 * x))

function shiftNorth(x: number, y: number) {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return base + ripple(x) + (2 / 3) * (20 * wave(y) + 40 * wave(y / 3)) + (2 / 3) * (160 * wave(y / 12) + 320 * wave(y / 30))
}

function shiftEast(x: number, y: number) {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return base + ripple(x) + (2 / 3) * (20 * wave(x) + 40 * wave(x / 3)) + (2 / 3) * (150 * wave(x / 12) + 300 * wave(x / 30))
}

/** Degrees in, degrees out; a point outside China is left where it is. */
export function toGcj02({ longitude, latitude }: Point): Point {
  if (!isInChina({ longitude, latitude })) return { longitude, latitude }
  const x = longitude - 105
  const y = latitude - 35
  const radians = (latitude / 180) * Math.PI
  const flattening = 1 - eccentricity * Math.sin(radians) ** 2
  const metresNorth = ((axis * (1 - eccentricity)) / flattening ** 1.5) * (Math.PI / 180)
  const metresEast = (axis / Math.sqrt(flattening)) * Math.cos(radians) * (Math.PI / 180)
  return { longitude: longitude + shiftEast(x, y) / metresEast, latitude: latitude + shiftNorth(x, y) / metresNorth }
}
