// One sentence that passes: said aloud by screen readers, in the way of nothing.
import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { Icon } from './icon'
import './toast.scss'

type ToastProps = {
  /** Undefined shows nothing. */
  message: string | undefined
  onPassed: () => void
  kind?: 'done' | 'danger'
}

const readingTime = (message: string) => Math.max(3000, message.length * 220)

export function Toast({ message, onPassed, kind = 'done' }: ToastProps) {
  const passed = useRef(onPassed)
  passed.current = onPassed
  useEffect(() => {
    if (!message) return
    const timer = setTimeout(() => passed.current(), readingTime(message))
    return () => clearTimeout(timer)
  }, [message])
  if (!message) return null
  return (
    <View className="toast" ariaRole="alert">
      <Icon name={kind === 'done' ? 'shape-tick' : 'shape-triangle'} size="shape" />
      <View className="grow">{message}</View>
    </View>
  )
}
