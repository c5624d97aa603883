// The one way to do something: at most one `main` on a screen, and a button that is off says why.

import { classes } from './classes'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Pressable } from './pressable'
import './button.scss'

export type ButtonProps = {
  label: string
  onPress?: () => void
  kind?: 'main' | 'plain' | 'whistle' | 'quiet'
  icon?: IconName
  isWide?: boolean
  isSmall?: boolean
  /** Why it cannot be pressed now, in a word or two: "要有网". */
  offReason?: string
  /** Pressed and under way: cannot be pressed again, and says what is happening. */
  busyLabel?: string
  className?: string
}

export function Button({ label, onPress, kind = 'plain', icon, isWide, isSmall, offReason, busyLabel, className }: ButtonProps) {
  const isOff = Boolean(offReason)
  const words = busyLabel ?? (offReason ? `${label}（${offReason}）` : label)
  return (
    <Pressable
      className={classes(
        'button',
        `button-${kind}`,
        isWide && 'button-wide',
        isSmall && 'button-small',
        isOff && 'button-off',
        Boolean(busyLabel) && 'button-busy',
        className,
      )}
      onPress={onPress}
      isOff={isOff || Boolean(busyLabel)}
    >
      {icon ? <Icon name={icon} /> : null}
      {words}
    </Pressable>
  )
}
