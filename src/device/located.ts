// Where a person stands, or why we do not know.
import type { Point } from '../../types/schema'

/** `REFUSED`: the person said no. `UNAVAILABLE`: the device cannot tell. */
export type Located = { ok: true; point: Point } | { ok: false; refusal: 'REFUSED' | 'UNAVAILABLE' }
