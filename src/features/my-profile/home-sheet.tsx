// 住在哪里: from the street down to the building, and the door if one likes.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyStep } from '../../api/me'
import { usePlaces } from '../../api/use-places'
import { Field } from '../../components/field'
import { FormSheet } from '../../components/form-sheet'
import { PlaceList } from '../../components/place-list'
import { homeAddressWords } from '../../wording/resident-words'
import { refusalWords } from '../../wording/step-words'

/** As long as the contract takes a door. */
const longestDoor = 20

export function HomeSheet({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const walk = usePlaces()
  const [door, setDoor] = useState('')
  const { take, isBusy, refusal } = useMyStep('setHome', onDone)
  const save = () => {
    if (walk.building) void take({ buildingId: walk.building.placeId, ...(door.trim() ? { door: door.trim() } : {}) })
  }
  return (
    <FormSheet
      title={homeAddressWords.title}
      icon="house"
      onClose={onClose}
      wrong={refusal && refusalWords(refusal)}
      send={{
        label: homeAddressWords.save,
        offReason: walk.building ? undefined : homeAddressWords.missing,
        busyLabel: isBusy ? homeAddressWords.saving : undefined,
        onPress: save,
      }}
    >
      <PlaceList walk={walk} />
      {walk.building ? (
        <View className="above-4">
          <Field
            label={homeAddressWords.door}
            hint={homeAddressWords.doorHint}
            value={door}
            onChange={setDoor}
            placeholder={homeAddressWords.doorPlaceholder}
            maxLength={longestDoor}
            isOneLine
          />
        </View>
      ) : null}
    </FormSheet>
  )
}
