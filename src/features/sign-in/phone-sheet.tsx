// Asks for a verified phone number, and says what it is for.
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useMyStep } from '../../api/me'
import { Callout } from '../../components/callout'
import { PhoneButton, type PhoneCode } from '../../components/phone-button'
import { Sheet } from '../../components/sheet'
import { askPhoneCode } from '../../device/phone'
import { phoneWords } from '../../wording/sign-in-words'
import { refusalWords } from '../../wording/step-words'

type PhoneSheetProps = { onClose: () => void; onDone: () => void }

export function PhoneSheet({ onClose, onDone }: PhoneSheetProps) {
  const { take, isBusy, refusal } = useMyStep('verifyPhone', onDone)
  const [hasNoCode, setNoCode] = useState(false)
  const answer = (given: PhoneCode) => {
    setNoCode(!given.ok)
    if (given.ok) void take({ code: given.code })
  }
  const wrong = hasNoCode ? phoneWords.refused : refusal && refusalWords(refusal)
  return (
    <Sheet
      isOpen
      title={phoneWords.title}
      icon="phone"
      onClose={onClose}
      action={
        <PhoneButton
          label={phoneWords.verify}
          askCode={askPhoneCode}
          onAnswer={answer}
          busyLabel={isBusy ? phoneWords.verifying : undefined}
        />
      }
    >
      <View className="small">{phoneWords.why}</View>
      {wrong ? (
        <View className="above-3" ariaRole="alert">
          <Callout tone="danger">{wrong}</Callout>
        </View>
      ) : null}
    </Sheet>
  )
}
