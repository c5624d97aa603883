// A write as a button needs it: one requestId for one intention, busy while it travels, a refusal as a value.
import { useCallback, useRef, useState } from 'react'
import type { FunctionName, InputOf, OutputOf } from '../../types/calls'
import { type CallError, type CallErrorCode, type CallOutcome, callCloud } from './call-cloud'
import type { WriteName } from './call-names'
import { newRequestId } from './request-id'

export type Step<Input, Output> = {
  /** Sends it. Pressed again with the same input after a lost connection, it is still the same intention and done once. */
  take: (input: Input, requestId?: string) => Promise<CallOutcome<Output>>
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
  const intention = useRef<{ asked: string; requestId: string }>()
  const done = useRef(onDone)
  done.current = onDone

  const take = useCallback(
    async (input: InputOf<F, A>, requestId?: string) => {
      const asked = JSON.stringify(input)
      if (requestId) intention.current = { asked, requestId }
      else if (intention.current?.asked !== asked) intention.current = { asked, requestId: newRequestId() }
      setBusy(true)
      setRefusal(undefined)
      const outcome = (await send(functionName, action, input, intention.current.requestId)) as CallOutcome<OutputOf<F, A>>
      setBusy(false)
      if (outcome.ok || !openEnded.includes(outcome.error.code)) intention.current = undefined
      if (outcome.ok) done.current?.(outcome.data, outcome.at)
      else setRefusal(outcome.error)
      return outcome
    },
    [functionName, action],
  )
  const clear = useCallback(() => setRefusal(undefined), [])
  return { take, isBusy, refusal, clear }
}
