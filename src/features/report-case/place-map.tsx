// The ground around a point, fetched once for each place and drawn by our own map.
import { View } from '@tarojs/components'
import { useMemo, useRef } from 'react'
import type { StreetMap } from '../../../types/directory/directory-calls'
import type { Point } from '../../../types/schema'
import { useAnswer } from '../../api/use-answer'
import { GridMap } from '../../components/grid-map'
import { reportWords } from '../../wording/report-words'
import './report-case.scss'

type PlaceMapProps = {
  /** Undefined shows the person's home or the middle of the street, without a pin. */
  pin: Point | undefined
  label: string
  isCare: boolean
  isTall?: boolean
  onMove?: (point: Point) => void
}

/** Before there is a place no micro-grid is the one. */
const nowhere = (map: StreetMap): StreetMap => ({ ...map, microGrids: map.microGrids.map((area) => ({ ...area, isHere: false })) })

export function PlaceMap({ pin, label, isCare, isTall, onMove }: PlaceMapProps) {
  const { data, error } = useAnswer('directory', 'readMap', pin ? { point: pin } : {}, { isKept: false, isFollowed: false })
  const last = useRef<StreetMap>()
  const plan = useMemo(() => (pin || !data ? data : nowhere(data)), [pin, data])
  if (plan) last.current = plan
  if (!last.current) return <View className="place-map-room note">{error ? reportWords.mapFailed : reportWords.mapLoading}</View>
  return <GridMap plan={last.current} pin={pin} label={label} isCare={isCare} isTall={isTall} onMove={onMove} />
}
