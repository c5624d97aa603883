/** Reads the documents of a plan in the order of its keys, each once, merging its ranges when an order was wished. */
import type { Collection, IndexedDocument } from './collection'
import type { KeyRange, Plan } from './plan-query'

const SMALLEST_BATCH = 16
const LARGEST_BATCH = 512

interface RangeCursor {
  range: KeyRange
  head(): IndexedDocument | undefined
  advance(): void
}

/** `wanted` is how many documents the caller hopes for; it sizes the first batch read from each range. */
export function* walkPlan(collection: Collection, plan: Plan, wanted: number): Generator<IndexedDocument> {
  const cursors = plan.ranges.map((range) => openCursor(collection, plan, range, wanted))
  const seen = new Set<number>()
  for (;;) {
    const next = plan.isSorted ? earliest(cursors, plan.isReversed) : cursors.find((cursor) => cursor.head())
    const found = next?.head()
    if (!next || !found) return
    next.advance()
    if (seen.has(found.rowId)) continue
    seen.add(found.rowId)
    yield found
  }
}

function openCursor(collection: Collection, plan: Plan, range: KeyRange, wanted: number): RangeCursor {
  let size = Math.min(Math.max(wanted, SMALLEST_BATCH), LARGEST_BATCH)
  let batch = collection.readRange(plan.index, range, plan.isReversed, null, size)
  let at = 0
  return {
    range,
    head: () => batch[at],
    advance: () => {
      at += 1
      if (at < batch.length || batch.length < size) return
      const last = batch[at - 1] as IndexedDocument
      size = Math.min(size * 4, LARGEST_BATCH)
      batch = collection.readRange(plan.index, range, plan.isReversed, last, size)
      at = 0
    },
  }
}

// Ranges differ in what equality fixed; only the bytes after that say which document comes first.
function earliest(cursors: RangeCursor[], isReversed: boolean): RangeCursor | undefined {
  let best: RangeCursor | undefined
  let bestSuffix: Buffer | undefined
  for (const cursor of cursors) {
    const suffix = cursor.head()?.key.subarray(cursor.range.prefixLength)
    if (!suffix) continue
    const order = bestSuffix ? Buffer.compare(suffix, bestSuffix) : -1
    if (!bestSuffix || (isReversed ? order > 0 : order < 0)) {
      best = cursor
      bestSuffix = suffix
    }
  }
  return best
}
