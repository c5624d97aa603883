// A read as a page needs it: the copy of last time at once, the answer when it comes, and again every few seconds while someone looks.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FunctionName, InputOf, OutputOf } from '../../types/calls'
import { dropCopy, keepCopy, readCopy } from './answer-copies'
import { type CallError, type CallErrorCode, type CallOutcome, callCloud } from './call-cloud'
import type { ReadName } from './call-names'
import { noteServerTime } from './server-time'
import { useWhileShown } from './use-while-shown'

/** Another phone's whistle appears by itself within this time. */
const askEveryMilliseconds = 8000

export type Answered<T> = {
  /** Undefined until the first answer; afterwards the newest one, until the server says it is not this person's to see. */
  data: T | undefined
  /** The server's instant of `data`: bars and "还剩" are drawn by it. */
  at: string | undefined
  /** Nothing to show yet and nothing failed: the skeleton's moment. */
  isLoading: boolean
  /** Why the last try brought nothing. With `data` it is a copy of `at`: the offline strip's moment. */
  error: CallError | undefined
  reload: () => Promise<void>
  /** A write answered with the newest view: shown at once, never overwritten by an older read. */
  replace: (data: T, at: string) => void
}

/** A copy may be shown over a broken line, never against these. */
const withdrawn: readonly CallErrorCode[] = ['FORBIDDEN', 'NOT_FOUND', 'NOT_SIGNED_IN']

type Shown<T> = { name: string | undefined; data: T | undefined; at: string | undefined; error: CallError | undefined }
type Ask = (functionName: string, action: string, input: unknown) => Promise<CallOutcome<unknown>>
/** The types of one row of the contract are checked by `useAnswer`; here they are all alike. */
const ask = callCloud as unknown as Ask

const begin = <T>(name: string | undefined, isKept: boolean): Shown<T> => {
  const copy = name !== undefined && isKept ? readCopy(name) : undefined
  return { name, data: copy?.data as T | undefined, at: copy?.at, error: undefined }
}

type AnswerOptions = {
  /** False for what is worthless tomorrow, such as a preview. */
  isKept?: boolean
  /** False for what does not change while somebody looks, such as a map. */
  isFollowed?: boolean
}

/** `input` undefined asks nothing yet. */
export function useAnswer<F extends FunctionName, A extends ReadName<F>>(
  functionName: F,
  action: A,
  input: InputOf<F, A> | undefined,
  { isKept = true, isFollowed = true }: AnswerOptions = {},
): Answered<OutputOf<F, A>> {
  type Data = OutputOf<F, A>
  const asked = input === undefined ? undefined : JSON.stringify(input)
  const name = asked === undefined ? undefined : `${functionName}.${action}:${asked}`
  const [kept, setShown] = useState<Shown<Data>>(() => begin(name, isKept))
  const shown = kept.name === name ? kept : begin<Data>(name, isKept)
  const current = useRef(name)
  current.current = name
  const underWay = useRef<string>()

  const show = useCallback((next: (before: Shown<Data>) => Shown<Data>) => {
    setShown((before) => next(before.name === current.current ? before : begin(current.current, false)))
  }, [])

  const replace = useCallback(
    (data: Data, at: string) => {
      show((before) => (before.at !== undefined && before.at > at ? { ...before, error: undefined } : { name, data, at, error: undefined }))
      if (name !== undefined && isKept) keepCopy(name, { data, at })
    },
    [name, isKept, show],
  )

  const reload = useCallback(async () => {
    if (name === undefined || asked === undefined || underWay.current === name) return
    underWay.current = name
    const outcome = await ask(functionName, action, JSON.parse(asked))
    if (underWay.current === name) underWay.current = undefined
    if (outcome.ok) noteServerTime(outcome.at)
    if (current.current !== name) return
    if (outcome.ok) replace(outcome.data as Data, outcome.at)
    else if (withdrawn.includes(outcome.error.code)) {
      dropCopy(name)
      show(() => ({ name, data: undefined, at: undefined, error: outcome.error }))
    } else show((before) => ({ ...before, name, error: outcome.error }))
  }, [name, asked, functionName, action, replace, show])

  useEffect(() => {
    setShown((before) => (before.name === name ? before : begin(name, isKept)))
    void reload()
  }, [name, isKept, reload])
  useWhileShown(() => {
    if (isFollowed) void reload()
  }, askEveryMilliseconds)

  const { data, at, error } = shown
  return { data, at, error, isLoading: data === undefined && error === undefined, reload, replace }
}
