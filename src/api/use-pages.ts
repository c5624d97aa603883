// A list that grows as one reads on: its first page stays fresh by itself, further pages are fetched once.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { CaseRow } from '../../types/cases/case-view'
import type { CallOutcome } from './call-cloud'

type Page = { rows: CaseRow[]; cursor: string | null }

export type Pages = {
  rows: CaseRow[]
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => Promise<void>
}

/** `first` is the polled first page; `askNext` reads the page behind a cursor. `name` changes when another list is meant. */
export function usePages(first: { data: Page | undefined }, name: string, askNext: (cursor: string) => Promise<CallOutcome<Page>>): Pages {
  const [further, setFurther] = useState<{ name: string; rows: CaseRow[]; cursor: string | null } | undefined>()
  const [isLoadingMore, setLoadingMore] = useState(false)
  const current = useRef(name)
  current.current = name
  const kept = further?.name === name ? further : undefined
  const cursor = kept ? kept.cursor : (first.data?.cursor ?? null)
  useEffect(() => setFurther((before) => (before?.name === name ? before : undefined)), [name])

  const loadMore = useCallback(async () => {
    if (!cursor || isLoadingMore) return
    setLoadingMore(true)
    const outcome = await askNext(cursor)
    setLoadingMore(false)
    if (!outcome.ok || current.current !== name) return
    setFurther({ name, rows: [...(kept?.rows ?? []), ...outcome.data.rows], cursor: outcome.data.cursor })
  }, [cursor, isLoadingMore, askNext, name, kept])

  const firstRows = first.data?.rows ?? []
  const firstIds = new Set<string>(firstRows.map(({ caseId }) => caseId))
  const rows = [...firstRows, ...(kept?.rows ?? []).filter(({ caseId }) => !firstIds.has(caseId))]
  return { rows, hasMore: cursor !== null, isLoadingMore, loadMore }
}
