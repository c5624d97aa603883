// Whatever can be pressed, as WeChat's own button, which its screen reader announces as one.
import { Button } from '@tarojs/components'
import { classes } from './classes'
import type { PressableProps } from './pressable'
import './pressable.scss'

export function Pressable({ children, className, onPress, isOff, label }: PressableProps) {
  return (
    <Button
      className={classes('pressable', className)}
      hoverClass="pressable-down"
      onClick={onPress}
      disabled={Boolean(isOff)}
      ariaLabel={label ?? ''}
    >
      {children}
    </Button>
  )
}
