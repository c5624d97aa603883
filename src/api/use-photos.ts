// The photos of a whole page in one call: passes go in, addresses and states come out.
import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '../../types/calls'
import type { PhotoPass } from '../../types/cases/case-view'
import { callCloud } from './call-cloud'

export type ShownPhoto = OutputOf<'files', 'readPhotos'>['photos'][number]
/** Undefined while it is not known yet. `checking` and `held` may have no address for this viewer. */
export type FindPhoto = (photoId: string) => ShownPhoto | undefined

/** As many as one call takes. */
const mostPhotos = 50
/** Addresses are short-lived; a page left open asks for new ones after this time. */
const renewAfterMilliseconds = 15 * 60_000

export function usePhotos(passes: readonly PhotoPass[]): FindPhoto {
  const [known, setKnown] = useState<ReadonlyMap<string, ShownPhoto>>(new Map())
  const latest = useRef(passes)
  latest.current = passes
  const ids = passes.map(({ photoId }) => photoId).join(' ')
  // New passes come with every answer of the page: that is the moment to look whether a check is over.
  const passOfChecked = passes.find(({ photoId }) => known.get(photoId)?.state === 'checking')?.pass
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` and `passOfChecked` say when to ask again
  useEffect(() => {
    if (!ids) return
    let isCurrent = true
    const photos = latest.current.slice(0, mostPhotos).map(({ photoId, pass }) => ({ photoId, pass }))
    void callCloud('files', 'readPhotos', { photos }).then((outcome) => {
      if (isCurrent && outcome.ok) setKnown(new Map(outcome.data.photos.map((photo) => [photo.photoId, photo])))
    })
    return () => {
      isCurrent = false
    }
  }, [ids, passOfChecked, round])

  useEffect(() => {
    const timer = setInterval(() => setRound((before) => before + 1), renewAfterMilliseconds)
    return () => clearInterval(timer)
  }, [])
  return (photoId) => known.get(photoId)
}
