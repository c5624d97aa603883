// The town's only chance: the same seed always draws the same streets, so every machine shows the same town.

/** Taken out once: a look-up of a global in Jest's sandbox costs more than the arithmetic. */
const { imul } = Math

/** Numbers in [0, 1), one after another. */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty to jitter a street. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
