// Waits until somebody pauses: a question is asked of the cloud once a sentence, not once a character.
import { useEffect, useState } from 'react'

export function useSettled<T>(value: T, pauseMilliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [value, pauseMilliseconds])
  return settled
}
