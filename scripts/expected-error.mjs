// A failure the person at the terminal can mend: shown as one sentence, without a stack.
export class ExpectedError extends Error {
  isExpected = true
}
