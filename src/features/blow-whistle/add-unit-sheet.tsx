// Everyone else who serves the place, found by name or by what they are asked for.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Checkbox } from '@/components/checkbox'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { whistleWords } from '@/wording/whistle-words'
import type { OfferedUnit, WhistleDraft } from './whistle-draft'

type AddUnitSheetProps = {
  offered: readonly OfferedUnit[]
  draft: WhistleDraft
  onTurn: (unit: OfferedUnit) => void
  onClose: () => void
}

export function AddUnitSheet({ offered, draft, onTurn, onClose }: AddUnitSheetProps) {
  const [sought, setSought] = useState('')
  const found = offered.filter(({ name, remit }) => `${name}${remit}`.includes(sought.trim()))
  const isChosen = ({ unitId }: OfferedUnit) => draft.units.some((unit) => unit.unitId === unitId && unit.isChosen)
  return (
    <Sheet
      isOpen
      title={whistleWords.addUnitTitle}
      onClose={onClose}
      action={<Button kind="main" label={whistleWords.added} onPress={onClose} />}
    >
      <Field
        label={whistleWords.search}
        isLabelHidden
        isOneLine
        value={sought}
        onChange={setSought}
        placeholder={whistleWords.searchPlaceholder}
        maxLength={20}
      />
      <View className="above-2">
        {found.map((unit) => (
          <Checkbox key={unit.unitId} label={unit.name} note={unit.remit} isOn={isChosen(unit)} onChange={() => onTurn(unit)} />
        ))}
        {found.length === 0 ? (
          <View className="soft above-3">{offered.length === 0 ? whistleWords.noUnits : whistleWords.noneFound}</View>
        ) : null}
      </View>
    </Sheet>
  )
}
