// What is said under a box that fills up: first how much still fits, then that nothing more does.

/** The last tenth of a long text, the last twenty characters of a short one. */
const nearEnd = (most: number) => Math.max(most / 10, 20)

/** Undefined while there is room enough. Characters as the contract counts them. */
export function lengthLeftWords(length: number, most: number): string | undefined {
  if (length >= most) return `写满了，最多 ${most} 字，再写的留不下`
  return most - length <= nearEnd(most) ? `还能写 ${most - length} 字` : undefined
}
