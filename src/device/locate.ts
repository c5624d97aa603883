// Finds where the person stands, if they let us.
import { toGcj02 } from './gcj02'
import type { Located } from './located'

const patience = { enableHighAccuracy: true, timeout: 8000, maximumAge: 60_000 }

/** A point in GCJ-02, or why there is none; the report then starts from the home address or the map. */
export const locate = () =>
  new Promise<Located>((resolve) => {
    if (!navigator.geolocation) return resolve({ ok: false, refusal: 'UNAVAILABLE' })
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ ok: true, point: toGcj02(coords) }),
      ({ code }) => resolve({ ok: false, refusal: code === 1 ? 'REFUSED' : 'UNAVAILABLE' }),
      patience,
    )
  })
