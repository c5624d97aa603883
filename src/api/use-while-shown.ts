// Runs something whenever the page comes into view and again and again while it stays there; a hidden page costs nothing.
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { isInView } from '../device/is-in-view'

export function useWhileShown(run: () => void, everyMilliseconds: number): void {
  const latest = useRef(run)
  latest.current = run
  const [isShown, setShown] = useState(true)
  useDidShow(() => {
    setShown(true)
    latest.current()
  })
  useDidHide(() => setShown(false))
  useEffect(() => {
    if (!isShown) return
    const timer = setInterval(() => {
      if (isInView()) latest.current()
    }, everyMilliseconds)
    return () => clearInterval(timer)
  }, [isShown, everyMilliseconds])
}
