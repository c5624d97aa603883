// A write as a button needs it: one requestId for one intention, busy while it travels, a refusal as a value.
import { useCallback, useRef, useState } from 'react'
import type { FunctionName, InputOf, OutputOf } from '../../types/calls'
import { type CallError, type CallErrorCode, type CallOutcome, callCloud } from './call-cloud'
import type { WriteName } from './call-names'
import { holdIntention } from './intention'

export type Step<Input, Output> = {
  /**
   * Sends it. Pressed again with the same input after a lost connection, it is still the same intention and done once.
   * Undefined for a press while the last one is on its way: nothing is sent.
   */
  take: (input: Input, requestId?: string) => Promise<CallOutcome<Output> | undefined>
  isBusy: boolean
  /** Why the last try was not done; gone with the next one. */
  refusal: CallError | undefined
  clear: () => void
}

type Send = (functionName: string, action: string, input: unknown, requestId: string) => Promise<CallOutcome<unknown>>
/** The types of one row of the contract are checked by `useStep`; here they are all alike. */
const send = callCloud as unknown as Send

/** After these nobody knows whether it was done, so the next try must carry the same name. */
const openEnded: readonly CallErrorCode[] = ['NO_CONNECTION', 'UNAVAILABLE', 'INTERNAL']

export function useStep<F extends FunctionName, A extends WriteName<F>>(
  functionName: F,
  action: A,
  onDone?: (data: OutputOf<F, A>, at: string) => void,
): Step<InputOf<F, A>, OutputOf<F, A>> {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<CallError>()
  const [intention] = useState(holdIntention)
  const done = useRef(onDone)
  done.current = onDone

  const take = useCallback(
    async (input: InputOf<F, A>, requestId?: string) => {
      const name = intention.begin(JSON.stringify(input), requestId)
      if (!name) return undefined
      setBusy(true)
      setRefusal(undefined)
      const outcome = (await send(functionName, action, input, name)) as CallOutcome<OutputOf<F, A>>
      setBusy(false)
      intention.end(outcome.ok || !openEnded.includes(outcome.error.code))
      if (outcome.ok) done.current?.(outcome.data, outcome.at)
      else setRefusal(outcome.error)
      return outcome
    },
    [functionName, action, intention],
  )
  const clear = useCallback(() => setRefusal(undefined), [])
  return { take, isBusy, refusal, clear }
}
