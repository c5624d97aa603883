// A name while it is being given: what still lacks, and what is no name at all.
import { nameWords } from '../../wording/sign-in-words'

/** Letters of every script, ideographs among them. */
const letter = /\p{L}/u

/** Said under the box as soon as something is written that nobody can be called by. */
export const nameFault = (name: string): string | undefined => (name.trim() && !letter.test(name) ? nameWords.unspeakable : undefined)

/** Why it cannot be kept yet. */
export function nameLack(name: string, title: string | undefined): string | undefined {
  if (!letter.test(name)) return nameWords.missing
  return title ? undefined : nameWords.titleMissing
}
