// The inbox of one reach: its first page stays fresh, further ones are read on demand, the counts stay while a chip is chosen.
import { useCallback, useState } from 'react'
import { callCloud } from '@/api/call-cloud'
import { useAnswer } from '@/api/use-answer'
import { usePages } from '@/api/use-pages'
import type { InputOf, OutputOf } from '../../../types/calls'
import type { PlaceId } from '../../../types/ids'

export type InboxChip = NonNullable<InputOf<'cases', 'listInbox'>['chip']>
export type InboxCounts = NonNullable<OutputOf<'cases', 'listInbox'>['counts']>

export function useInbox(placeId: PlaceId | undefined) {
  const [chip, setChip] = useState<InboxChip>('all')
  const reach = placeId ? { placeId } : {}
  const input = chip === 'all' ? reach : { ...reach, chip }
  // Only the answer for all lanes carries the counts, so it is followed whatever chip is chosen.
  const all = useAnswer('cases', 'listInbox', reach)
  const chosen = useAnswer('cases', 'listInbox', chip === 'all' ? undefined : input)
  const first = chip === 'all' ? all : chosen
  const name = JSON.stringify(input)
  const askNext = useCallback((cursor: string) => callCloud('cases', 'listInbox', { ...JSON.parse(name), cursor }), [name])
  const pages = usePages(first, name, askNext)
  const reload = useCallback(async () => {
    await Promise.all([all.reload(), chosen.reload()])
  }, [all.reload, chosen.reload])
  return { chip, setChip, first, pages, counts: all.data?.counts ?? undefined, reachLabel: all.data?.reachLabel, reload }
}
