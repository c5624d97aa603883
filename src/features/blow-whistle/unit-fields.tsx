// 叫谁来: a row a unit, with its part in the matter; what it is asked for opens under its row.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Checkbox } from '@/components/checkbox'
import { Icon } from '@/components/icon'
import { Label } from '@/components/label'
import { Pressable } from '@/components/pressable'
import { Segment } from '@/components/segment'
import { TextBox } from '@/components/text-box'
import { whistleWords } from '@/wording/whistle-words'
import type { UnitId } from '../../../types/ids'
import { changeUnit, type ShownUnit, type Suggested, setLead, turnUnit, type WhistleDraft } from './whistle-draft'
import './unit-fields.scss'

type UnitFieldsProps = {
  suggested: Suggested
  draft: WhistleDraft
  onChange: (draft: WhistleDraft) => void
  onAdd: () => void
}

const longestAsk = 60

const parts: readonly { value: 'lead' | 'assist'; label: string }[] = [
  { value: 'lead', label: whistleWords.lead },
  { value: 'assist', label: whistleWords.assist },
]

export function UnitFields({ suggested, draft, onChange, onAdd }: UnitFieldsProps) {
  const [openId, setOpenId] = useState<UnitId>()
  const turn = ({ unitId }: ShownUnit) => {
    const offered = suggested.units.find((unit) => unit.unitId === unitId)
    if (offered) onChange(turnUnit(draft, offered))
  }
  return (
    <View className="above-4">
      <Label text={whistleWords.who} hint={suggested.lead ? whistleWords.whoHint : whistleWords.whoByHand} />
      {draft.units.map((unit) => (
        <UnitRow
          key={unit.unitId}
          unit={unit}
          isOpen={unit.isChosen && (openId === unit.unitId || !unit.ask)}
          onTurn={() => turn(unit)}
          onOpen={() => setOpenId(openId === unit.unitId ? undefined : unit.unitId)}
          onWrite={(part) => {
            setOpenId(unit.unitId)
            onChange(changeUnit(draft, unit.unitId, part))
          }}
          onLead={(isLead) => onChange(setLead(draft, unit.unitId, isLead))}
        />
      ))}
      <Pressable className="whistle-add" onPress={onAdd}>
        <Icon name="plus" />
        {whistleWords.addUnit}
      </Pressable>
    </View>
  )
}

type UnitRowProps = {
  unit: ShownUnit
  isOpen: boolean
  onTurn: () => void
  onOpen: () => void
  onWrite: (part: Partial<ShownUnit>) => void
  onLead: (isLead: boolean) => void
}

function UnitRow({ unit, isOpen, onTurn, onOpen, onWrite, onLead }: UnitRowProps) {
  const { name, ask, isChosen, isLead, isMandatory } = unit
  const note = isMandatory || isLead ? ask : `${ask}（${whistleWords.mayStay}）`
  return (
    <View className="whistle-unit">
      <View className="whistle-unit-row">
        <Checkbox label={name} note={isOpen ? undefined : note} isOn={isChosen} onChange={onTurn} />
        {isChosen ? (
          <View className="whistle-unit-part">
            <Pressable className="whistle-unit-edit" label={whistleWords.editAsk(name)} isOpen={isOpen} onPress={onOpen}>
              <Icon name={isOpen ? 'chevron-up' : 'pencil'} />
            </Pressable>
            <Segment
              label={whistleWords.roleOf(name)}
              options={parts}
              value={isLead ? 'lead' : 'assist'}
              onChange={(part) => onLead(part === 'lead')}
            />
          </View>
        ) : null}
      </View>
      {isOpen ? (
        <View className="whistle-unit-ask">
          <TextBox
            isOneLine
            label={`${name}：${whistleWords.ask}`}
            value={ask}
            onChange={(typed) => onWrite({ ask: typed })}
            placeholder={whistleWords.askPlaceholder}
            maxLength={longestAsk}
          />
          {isLead ? null : (
            <Checkbox label={whistleWords.mustFinish} isOn={isMandatory} onChange={(isOn) => onWrite({ isMandatory: isOn })} />
          )}
        </View>
      ) : null}
    </View>
  )
}
