// Remembers small things on this device, apart for each person; a full or forbidden store is forgotten, never fatal.
import { storagePrefix } from '../api/identity'

/** The value kept under this name, or undefined when there is none or it cannot be read. */
export function readStored<T>(name: string): T | undefined {
  try {
    const text = window.localStorage.getItem(storagePrefix() + name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

/** Answers whether it was kept. */
export function store(name: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(storagePrefix() + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(name: string): void {
  try {
    window.localStorage.removeItem(storagePrefix() + name)
  } catch {
    // A store that may not be written holds nothing to forget.
  }
}
