// Asks for the verified phone number; on H5 the code comes from the place that stands in for WeChat.
import { Button } from './button'

export type PhoneCode = { ok: true; code: string } | { ok: false }

export type PhoneButtonProps = {
  label: string
  /** Used on H5 only: WeChat gives its code to its own button. */
  askCode: () => Promise<PhoneCode>
  onAnswer: (answer: PhoneCode) => void
  offReason?: string
  busyLabel?: string
}

export function PhoneButton({ label, askCode, onAnswer, offReason, busyLabel }: PhoneButtonProps) {
  return (
    <Button
      kind="main"
      isWide
      icon="phone"
      label={label}
      offReason={offReason}
      busyLabel={busyLabel}
      onPress={() => void askCode().then(onAnswer)}
    />
  )
}
