// Walks the ladder of places from the street down to a building, a list at a time.
import { useEffect, useState } from 'react'
import type { OutputOf } from '../../types/calls'
import type { CallError } from './call-cloud'
import { useAnswer } from './use-answer'

export type PlaceChoice = OutputOf<'directory', 'listPlaces'>['places'][number]

export type PlaceWalk = {
  /** Chosen so far, outermost first; the last one is a building when nothing lies in it. */
  path: readonly PlaceChoice[]
  choices: readonly PlaceChoice[] | undefined
  error: CallError | undefined
  building: PlaceChoice | undefined
  choose: (place: PlaceChoice) => void
  /** Goes back to choosing inside the place before this one. */
  undo: () => void
}

export function usePlaces(): PlaceWalk {
  const [path, setPath] = useState<readonly PlaceChoice[]>([])
  const last = path[path.length - 1]
  const building = last && !last.hasChildren ? last : undefined
  const parent = building ? path[path.length - 2] : last
  const { data, error } = useAnswer('directory', 'listPlaces', parent ? { parentId: parent.placeId } : {}, { isFollowed: false })
  const choices = data?.places
  const only = choices?.length === 1 ? choices[0] : undefined

  // A list of one, such as the street itself, is no question.
  useEffect(() => {
    if (only?.hasChildren) setPath((before) => (before.some(({ placeId }) => placeId === only.placeId) ? before : [...before, only]))
  }, [only])

  const choose = (place: PlaceChoice) => setPath((before) => [...before.filter(({ hasChildren }) => hasChildren), place])
  const undo = () => setPath((before) => before.filter(({ hasChildren }) => hasChildren).slice(0, -1))
  return { path, choices, error, building, choose, undo }
}
