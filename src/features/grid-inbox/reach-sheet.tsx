// Which place's inbox to look at, for whoever answers for several.
import { Cell } from '@/components/cell'
import { Icon } from '@/components/icon'
import { Sheet } from '@/components/sheet'
import { inboxWords } from '@/wording/inbox-words'
import type { PlaceId } from '../../../types/ids'

type ReachSheetProps = {
  places: readonly { placeId: PlaceId; label: string }[]
  /** The label of the place shown now. */
  chosen: string | undefined
  onChoose: (placeId: PlaceId) => void
  onClose: () => void
}

export function ReachSheet({ places, chosen, onChoose, onClose }: ReachSheetProps) {
  return (
    <Sheet isOpen title={inboxWords.reach} onClose={onClose}>
      {places.map(({ placeId, label }) => (
        <Cell
          key={placeId}
          title={label}
          left={<Icon name={label === chosen ? 'check' : 'map-pin'} />}
          onPress={() => {
            onChoose(placeId)
            onClose()
          }}
        />
      ))}
    </Sheet>
  )
}
