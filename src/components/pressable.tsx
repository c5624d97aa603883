// Whatever can be pressed, as a real button on H5: keyboard, screen reader and tests find it by its role and words.
import type { ReactNode } from 'react'
import { classes } from './classes'
import './pressable.scss'

export type PressableProps = {
  children?: ReactNode
  className?: string
  onPress?: () => void
  isOff?: boolean
  /** What a screen reader says when the children are not words. */
  label?: string
  role?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab'
  /** For the roles that can be on or off. */
  isOn?: boolean
  /** For a button that shows and hides something. */
  isOpen?: boolean
}

export function Pressable({ children, className, onPress, isOff, label, role, isOn, isOpen }: PressableProps) {
  const isOnOrOff = role === 'radio' || role === 'checkbox' || role === 'switch'
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role comes from outside and decides which of these are set
    <button
      type="button"
      className={classes('pressable', className)}
      onClick={onPress}
      disabled={isOff}
      aria-label={label}
      role={role}
      aria-checked={isOnOrOff ? Boolean(isOn) : undefined}
      aria-selected={role === 'tab' ? Boolean(isOn) : undefined}
      aria-expanded={isOpen}
    >
      {children}
    </button>
  )
}
