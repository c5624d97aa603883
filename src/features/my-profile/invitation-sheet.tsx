// 我有邀请码: ten characters become a role; what cannot be one of them is left out while typing.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyStep } from '../../api/me'
import { Field } from '../../components/field'
import { FormSheet } from '../../components/form-sheet'
import { invitationWords } from '../../wording/resident-words'
import { refusalWords } from '../../wording/step-words'

const length = 10

/** People type lower case and spaces; the code has neither, nor any look-alikes. */
const readCode = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^2-9A-HJ-NP-Z]/g, '')
    .slice(0, length)

export function InvitationSheet({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const [code, setCode] = useState('')
  const { take, isBusy, refusal } = useMyStep('redeemInvitation', onDone)
  return (
    <FormSheet
      title={invitationWords.title}
      icon="key-round"
      onClose={onClose}
      wrong={refusal && refusalWords(refusal)}
      send={{
        label: invitationWords.redeem,
        offReason: code.length === length ? undefined : invitationWords.missing,
        busyLabel: isBusy ? invitationWords.redeeming : undefined,
        onPress: () => void take({ code }),
      }}
    >
      <View className="stack">
        <View className="small soft">{invitationWords.note}</View>
        <Field
          label={invitationWords.code}
          value={code}
          onChange={(typed) => setCode(readCode(typed))}
          placeholder={invitationWords.placeholder}
          isOneLine
        />
      </View>
    </FormSheet>
  )
}
