// Asks what to call a person; others only ever see the surname with its honorific.
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InputOf } from '../../../types/calls'
import { useMyStep } from '../../api/me'
import { Field } from '../../components/field'
import { FormSheet } from '../../components/form-sheet'
import { Label } from '../../components/label'
import { Segment } from '../../components/segment'
import { nameWords } from '../../wording/sign-in-words'
import { refusalWords } from '../../wording/step-words'
import { nameFault, nameLack } from './name-draft'

type Title = InputOf<'directory', 'setName'>['title']
type NameSheetProps = { name?: string | null; onClose: () => void; onDone: () => void }

const titles = (Object.keys(nameWords.titles) as Title[]).map((value) => ({ value, label: nameWords.titles[value] }))
/** As long as the contract takes a line. */
const longestName = 60

export function NameSheet({ name: known, onClose, onDone }: NameSheetProps) {
  const [name, setName] = useState(known ?? '')
  const [title, setTitle] = useState<Title>()
  const { take, isBusy, refusal } = useMyStep('setName', onDone)
  return (
    <FormSheet
      title={nameWords.title}
      icon="user"
      onClose={onClose}
      wrong={refusal && refusalWords(refusal)}
      send={{
        label: nameWords.save,
        offReason: nameLack(name, title),
        busyLabel: isBusy ? nameWords.saving : undefined,
        onPress: () => title && void take({ name: name.trim(), title }),
      }}
    >
      <View className="stack">
        <View className="small soft">{nameWords.why}</View>
        <Field
          label={nameWords.name}
          value={name}
          onChange={setName}
          placeholder={nameWords.placeholder}
          maxLength={longestName}
          wrong={nameFault(name)}
          isOneLine
        />
        <View>
          <Label text={nameWords.honorific} />
          <Segment label={nameWords.honorific} options={titles} value={title} onChange={setTitle} />
        </View>
      </View>
    </FormSheet>
  )
}
