// What an old phone's engine lacks (iOS 12, Chrome 78), taken away before the package starts: no library may lean on it either.

/** Run in the engine's own realm. */
export const forgetLaterBuiltIns = `
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name]
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name]
  for (const name of ['hasOwn', 'groupBy']) delete Object[name]
  for (const name of ['any', 'allSettled', 'withResolvers']) delete Promise[name]
  for (const name of ['structuredClone', 'WeakRef', 'FinalizationRegistry', 'BigInt', 'Intl']) delete globalThis[name]
`
