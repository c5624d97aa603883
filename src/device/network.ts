// Whether there is a network, as far as the browser knows.
import { useSyncExternalStore } from 'react'

const follow = (follower: () => void) => {
  window.addEventListener('online', follower)
  window.addEventListener('offline', follower)
  return () => {
    window.removeEventListener('online', follower)
    window.removeEventListener('offline', follower)
  }
}

export const useIsOnline = (): boolean => useSyncExternalStore(follow, () => navigator.onLine)
