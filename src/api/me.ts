// Who I am here: asked once for the whole app, followed by every screen, renewed by every write that changes it.
import { useEffect, useSyncExternalStore } from 'react'
import type { Me } from '../../types/directory/directory-calls'
import { keepCopy, readCopy } from './answer-copies'
import { type CallError, callCloud } from './call-cloud'
import { useStep } from './use-step'

export type MeState = { me: Me | undefined; at: string | undefined; error: CallError | undefined }

const copyName = 'directory.signIn'
const followers = new Set<() => void>()
let state: MeState | undefined
let underWay: Promise<void> | undefined

const readState = (): MeState => {
  if (!state) {
    const copy = readCopy(copyName)
    state = { me: copy?.data as Me | undefined, at: copy?.at, error: undefined }
  }
  return state
}

const follow = (follower: () => void) => {
  followers.add(follower)
  return () => void followers.delete(follower)
}

function change(next: MeState): void {
  state = next
  for (const follower of followers) follower()
}

/** Every write of `directory` answers with the newest me. */
export function knowMe(me: Me, at: string): void {
  keepCopy(copyName, { data: me, at })
  change({ me, at, error: undefined })
}

async function askMe(): Promise<void> {
  const outcome = await callCloud('directory', 'signIn', {})
  if (outcome.ok) knowMe(outcome.data, outcome.at)
  else change({ ...readState(), error: outcome.error })
}

/** Asks again only when told to: for the first screen, for the next one after a failure, and by whoever presses for it. */
export function signIn(): Promise<void> {
  underWay ??= askMe().finally(() => {
    underWay = undefined
  })
  return underWay
}

let isAsked = false

export function useMe(): MeState & { reload: () => Promise<void> } {
  const shown = useSyncExternalStore(follow, readState, readState)
  useEffect(() => {
    if (isAsked && !readState().error) return
    isAsked = true
    void signIn()
  }, [])
  return { ...shown, reload: signIn }
}

/** A write about me; whoever follows me sees it at once. */
export const useMyStep = <A extends 'giveConsent' | 'verifyPhone' | 'setName' | 'setHome' | 'redeemInvitation'>(
  action: A,
  onDone?: (me: Me) => void,
) =>
  useStep('directory', action, (me, at) => {
    knowMe(me as Me, at)
    onDone?.(me as Me)
  })
