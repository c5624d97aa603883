// Any other time to be on site: a day of the coming week and a full hour, both in sight.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Chip } from '@/components/chip'
import { Chips } from '@/components/chips'
import { Label } from '@/components/label'
import { Sheet } from '@/components/sheet'
import { dayOf } from '@/wording/moments'
import { unitWords } from '@/wording/unit-words'
import type { Instant } from '../../../types/schema'
import { siteDays, siteHours, siteInstant } from './site-times'

type ChooseTimeSheetProps = { at: Instant; onChoose: (onSiteBy: Instant) => void; onClose: () => void }

const anyHour = 12

export function ChooseTimeSheet({ at, onChoose, onClose }: ChooseTimeSheetProps) {
  const days = siteDays(at).filter((day) => siteHours(day, at).length > 0)
  const [day, setDay] = useState(days[0] ?? '')
  const [hour, setHour] = useState<number>()
  const hours = siteHours(day, at)
  const isChosen = hour !== undefined && hours.includes(hour)
  const chosen = isChosen ? siteInstant(day, hour) : undefined
  return (
    <Sheet
      isOpen
      title={unitWords.chooseTime}
      onClose={onClose}
      action={
        <Button
          kind="main"
          label={chosen ? unitWords.chosenTime(chosen, at) : unitWords.thisTime}
          offReason={chosen ? undefined : unitWords.hourMissing}
          onPress={() => chosen && onChoose(chosen)}
        />
      }
    >
      <Label text={unitWords.whichDay} />
      <Chips isWrapping>
        {days.map((shown) => (
          <Chip
            key={shown}
            kind="answer"
            label={dayOf(siteInstant(shown, anyHour), at)}
            isChosen={shown === day}
            onPress={() => setDay(shown)}
          />
        ))}
      </Chips>
      <View className="above-4">
        <Label text={unitWords.whichHour} />
        <Chips isWrapping>
          {hours.map((shown) => (
            <Chip key={shown} kind="answer" label={unitWords.hour(shown)} isChosen={shown === hour} onPress={() => setHour(shown)} />
          ))}
        </Chips>
      </View>
    </Sheet>
  )
}
