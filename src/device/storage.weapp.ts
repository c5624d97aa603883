// Remembers small things on this phone; WeChat already keeps people apart.
import Taro from '@tarojs/taro'
import { storagePrefix } from '../api/identity'

/** The value kept under this name, or undefined when there is none or it cannot be read. */
export function readStored<T>(name: string): T | undefined {
  try {
    const text: string = Taro.getStorageSync(storagePrefix() + name)
    return text ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

/** Answers whether it was kept: a mini-program has 10 MB. */
export function store(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(storagePrefix() + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(name: string): void {
  try {
    Taro.removeStorageSync(storagePrefix() + name)
  } catch {
    // A store that may not be written holds nothing to forget.
  }
}
