// 归哪个微网格: a case of the unassigned queue gets its place here, from the micro-grids around its point.
import { View } from '@tarojs/components'
import { useAnswer } from '@/api/use-answer'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { Label } from '@/components/label'
import { triageWords } from '@/wording/handling-words'
import type { CaseView } from '../../../types/cases/case-view'
import type { PlaceId } from '../../../types/ids'

type MicroGridFieldsProps = { view: CaseView; chosen: PlaceId | undefined; onChoose: (microGridId: PlaceId) => void }

export function MicroGridFields({ view, chosen, onChoose }: MicroGridFieldsProps) {
  const { data } = useAnswer('directory', 'readMap', view.place.point ? { point: view.place.point } : {})
  return (
    <View className="above-4">
      <Label text={triageWords.microGrid} hint={triageWords.microGridHint} />
      <Chips isWrapping>
        {(data?.microGrids ?? []).map(({ placeId, name }) => (
          <Chip key={placeId} kind="answer" label={name} isChosen={placeId === chosen} onPress={() => onChoose(placeId)} />
        ))}
      </Chips>
    </View>
  )
}
