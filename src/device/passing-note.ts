// One page tells the next something once: gone as soon as it is read, so that a reload does not say it again.
import { forget, readStored, store } from './storage'

export const leaveNote = (name: string, words: string): void => void store(`note:${name}`, words)

export function takeNote(name: string): string | undefined {
  const words = readStored<string>(`note:${name}`)
  forget(`note:${name}`)
  return words
}
