// 关怀模式 for every phone on the stage: the switch each app keeps on its device, thrown for the whole cast.

/** The app keeps `linli:<person>:care-mode` in this browser's storage (src/device/care-mode.ts). */
const keyOf = (personId) => `linli:${personId}:care-mode`

export const isCareMode = (cast) => cast.some(({ id }) => localStorage.getItem(keyOf(id)) === 'true')

export function switchCareMode(cast, isOn) {
  for (const { id } of cast) localStorage.setItem(keyOf(id), String(isOn))
}

/** What the phones remember of the old town: drafts, copies of answers, switches. */
export function forgetEverything() {
  for (const key of Object.keys(localStorage)) if (key.startsWith('linli:')) localStorage.removeItem(key)
}
