/** Remembers the last so many entries, each with a number that only grows. */

export type Numbered<T> = T & { seq: number }

export interface Ring<T> {
  add(entry: T): void
  /** Entries with a greater number than `seq`, oldest first. */
  since(seq: number): Numbered<T>[]
}

export function createRing<T extends object>(size: number): Ring<T> {
  const entries: Numbered<T>[] = []
  let lastSeq = 0
  return {
    add: (entry) => {
      lastSeq += 1
      entries.push({ ...entry, seq: lastSeq })
      if (entries.length > size) entries.shift()
    },
    since: (seq) => entries.filter((entry) => entry.seq > seq),
  }
}
