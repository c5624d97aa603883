// What a person means to do with one press: one name through every try, and one journey at a time.
import { newRequestId } from './request-id'

export type Intention = {
  /** The name to send `asked` under; undefined while the last press is still on its way: a double tap is one press. */
  begin: (asked: string, requestId?: string) => string | undefined
  /** `isSettled`: it is known whether it was done, so the next press is another intention. */
  end: (isSettled: boolean) => void
}

export function holdIntention(newName = newRequestId): Intention {
  let meant: { asked: string; requestId: string } | undefined
  let isUnderWay = false
  return {
    begin: (asked, requestId) => {
      if (isUnderWay) return undefined
      isUnderWay = true
      if (requestId) meant = { asked, requestId }
      else if (meant?.asked !== asked) meant = { asked, requestId: newName() }
      return meant?.requestId
    },
    end: (isSettled) => {
      isUnderWay = false
      if (isSettled) meant = undefined
    },
  }
}
