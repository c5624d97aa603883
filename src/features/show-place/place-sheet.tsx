// Where it is, on our own map: the micro-grid, its buildings and a pin.
import { View } from '@tarojs/components'
import { useAnswer } from '@/api/use-answer'
import { ErrorState } from '@/components/error-state'
import { GridMap } from '@/components/grid-map'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useCareMode } from '@/device/care-mode'
import { casePageWords } from '@/wording/case-page-words'
import { errorWords, generalWords } from '@/wording/zh'
import type { CaseView } from '../../../types/cases/case-view'

type PlaceSheetProps = { place: CaseView['place']; onClose: () => void }

/** There is something to draw only where a point or a micro-grid is known. */
export const mayShowPlace = ({ point, microGridId }: CaseView['place']): boolean => point !== null || microGridId !== null

export function PlaceSheet({ place, onClose }: PlaceSheetProps) {
  const { label, point, microGridId, microGridName } = place
  const { data, isLoading, error, reload } = useAnswer('directory', 'readMap', {
    ...(point ? { point } : {}),
    ...(microGridId ? { microGridId } : {}),
  })
  const isCare = useCareMode()
  return (
    <Sheet isOpen title={casePageWords.mapTitle} onClose={onClose}>
      {isLoading ? <Skeleton of="list" slowWords={generalWords.slow} /> : null}
      {error && !data ? (
        <ErrorState
          title={casePageWords.mapFailed}
          words={errorWords[error.code]}
          retry={{ label: generalWords.retry, onPress: () => void reload() }}
        />
      ) : null}
      {data ? (
        <>
          <GridMap plan={data} pin={point ?? undefined} label={label} isCare={isCare} isTall />
          <View className="strong above-3">{label}</View>
          {microGridName ? <View className="note">{microGridName}</View> : null}
        </>
      ) : null}
    </Sheet>
  )
}
