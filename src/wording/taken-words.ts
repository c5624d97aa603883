// What a person reads for a moment after a step is done: that it is done, and who hears of it.
import type { EntryView } from '../../types/cases/case-view'
import { callBackWords, contactWords, declineWords, releaseWords, triageWords, verifyWords } from './handling-words'
import { handInWords, unitWords } from './unit-words'
import { whistleWords } from './whistle-words'

const taken: Record<string, (facts: EntryView['facts']) => string> = {
  triageCase: () => triageWords.done,
  declineCase: () => declineWords.done,
  releaseContent: () => releaseWords.done,
  contactResident: ({ reached }) => (reached ? contactWords.doneReached : contactWords.doneMissed),
  blowWhistle: ({ unitIds }) => whistleWords.done(unitIds?.length ?? 1),
  verifyCase: ({ passed }) => (passed ? verifyWords.donePassed : verifyWords.doneFailed),
  callBack: () => callBackWords.done,
  answerSummons: () => unitWords.answered,
  recordProgress: () => handInWords.recordProgress.done,
  finishPart: () => handInWords.finishPart.done,
  submitResolution: () => handInWords.submitResolution.done,
}

/** `entry` is the one the step left. */
export const takenWords = (entry: EntryView | undefined): string | undefined => entry && taken[entry.what]?.(entry.facts)
