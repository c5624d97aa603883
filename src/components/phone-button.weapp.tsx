// Asks for the verified phone number with WeChat's own button, which alone may give a code.
import { Button, type ButtonProps } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import type { PhoneButtonProps } from './phone-button'
import './pressable.scss'
import './button.scss'

export function PhoneButton({ label, onAnswer, offReason, busyLabel }: PhoneButtonProps) {
  const answer: ButtonProps['onGetPhoneNumber'] = ({ detail }) => onAnswer(detail.code ? { ok: true, code: detail.code } : { ok: false })
  const isOff = Boolean(offReason) || Boolean(busyLabel)
  return (
    <Button
      className={classes('pressable', 'button', 'button-main', 'button-wide', Boolean(offReason) && 'button-off')}
      openType="getPhoneNumber"
      onGetPhoneNumber={answer}
      disabled={isOff}
    >
      <Icon name="phone" />
      {busyLabel ?? (offReason ? `${label}（${offReason}）` : label)}
    </Button>
  )
}
