// The demo town 青禾街道 as one piece of data: what `maintenance` loads on a laptop and what every test stands on.
import type { Street } from '../../../types/street/street'
import { categories } from './categories'
import { duties } from './duties'
import { levels } from './levels'
import { makePlaces } from './make-places'
import { settings } from './settings'
import { units } from './units'

/** The same town on every machine and at every call. */
export const makeTown = (): Street => ({ version: '2026-09-28', levels, places: makePlaces(), units, categories, duties, settings })
