// `loadStreet`: replaces the street's places, units, catalogue and settings, unless something in them leads nowhere.
import { accept, type Outcome } from '../../types/errors'
import type { Street } from '../../types/street/street'
import { replaceStreet } from '../_platform/store/cloudbase/street-store'
import { findStreetFaults } from './find-street-faults'

/** Refuses with INVALID_INPUT and a path for each fault. The same version loaded again is written again. */
export const loadStreet = async (street: Street): Promise<Outcome<{ version: string; places: number; units: number }>> => {
  const faults = findStreetFaults(street)
  if (faults.length > 0) return { ok: false, refusal: { code: 'INVALID_INPUT', fields: faults.slice(0, 20) } }
  await replaceStreet(street)
  return accept({ version: street.version, places: street.places.length, units: street.units.length })
}
