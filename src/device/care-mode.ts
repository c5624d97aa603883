// The one switch of 关怀模式: every page follows it at once, and it survives a restart.
import { useSyncExternalStore } from 'react'
import { readStored, store } from './storage'

const name = 'care-mode'
const followers = new Set<() => void>()
let isCare: boolean | undefined

const readCareMode = () => {
  isCare ??= readStored<boolean>(name) ?? false
  return isCare
}

const follow = (follower: () => void) => {
  followers.add(follower)
  return () => void followers.delete(follower)
}

export function switchCareMode(isOn: boolean): void {
  isCare = isOn
  store(name, isOn)
  for (const follower of followers) follower()
}

export const useCareMode = (): boolean => useSyncExternalStore(follow, readCareMode, readCareMode)
