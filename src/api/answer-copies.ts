// Keeps the last answers on this device, so that a page without a network still shows what it knew.
import { forget, readStored, store } from '../device/storage'

export type AnswerCopy = { data: unknown; at: string }

/** So many pages' worth; the oldest makes room. */
const mostCopies = 30
const listName = 'answer-copies'

export const readCopy = (name: string): AnswerCopy | undefined => readStored<AnswerCopy>(`answer:${name}`)

/** For what this person may no longer see, or what is no more. */
export function dropCopy(name: string): void {
  store(
    listName,
    (readStored<string[]>(listName) ?? []).filter((kept) => kept !== name),
  )
  forget(`answer:${name}`)
}

export function keepCopy(name: string, copy: AnswerCopy): void {
  const names = [...(readStored<string[]>(listName) ?? []).filter((kept) => kept !== name), name]
  for (const oldest of names.slice(0, -mostCopies)) forget(`answer:${oldest}`)
  store(listName, names.slice(-mostCopies))
  store(`answer:${name}`, copy)
}
