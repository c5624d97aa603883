// One structured line per event, for the platform's log search. Facts only: never words, names, phones, openids or inputs.
export type LogLine = { event: string } & Record<string, string | number | boolean | null>

export const writeLog = (line: LogLine): void => {
  console.log(JSON.stringify(line))
}

/** Where an error came from, without the machine's folders. */
export const describeThrown = (thrown: unknown): { error: string; frame: string } => {
  if (!(thrown instanceof Error)) return { error: typeof thrown, frame: '' }
  const frame = thrown.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? ''
  return { error: thrown.name, frame: frame.trim().replace(/\(?(?:file:\/\/)?[^\s()]*[\\/]/, '(') }
}
