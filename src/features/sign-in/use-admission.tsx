// Asks for whatever a step still needs of the person, one sheet after the other, and then goes on with the step by itself.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Me } from '../../../types/directory/directory-calls'
import { useMe } from '../../api/me'
import { ConsentSheet } from './consent-sheet'
import { NameSheet } from './name-sheet'
import { PhoneSheet } from './phone-sheet'

export type Need = 'consent' | 'phone' | 'name'

export type Admission = {
  /** Runs `step` as soon as all of `needs` are met; never, when the person closes a sheet. */
  admit: (needs: readonly Need[], step: () => void) => void
  /** The sheet that asks now; belongs into the page's `over`. */
  sheet: ReactNode
}

const isMet: Record<Need, (me: Me) => boolean> = {
  consent: ({ hasConsented }) => hasConsented,
  phone: ({ phoneMasked }) => phoneMasked !== null,
  name: ({ name }) => name !== null,
}

export function useAdmission(): Admission {
  const { me } = useMe()
  const [needs, setNeeds] = useState<readonly Need[]>()
  const step = useRef<() => void>()
  const missing = me && needs?.find((need) => !isMet[need](me))
  const isAdmitted = me !== undefined && needs !== undefined && missing === undefined

  useEffect(() => {
    if (!isAdmitted) return
    setNeeds(undefined)
    step.current?.()
  }, [isAdmitted])

  const admit = (asked: readonly Need[], next: () => void) => {
    step.current = next
    setNeeds(asked)
  }
  const close = () => setNeeds(undefined)
  return { admit, sheet: missing ? <NeedSheet need={missing} me={me} onClose={close} /> : null }
}

/** A need that is met closes its own sheet: `me` has changed. */
function NeedSheet({ need, me, onClose }: { need: Need; me: Me; onClose: () => void }) {
  const stay = () => undefined
  if (need === 'consent') return <ConsentSheet version={me.street.consentVersion} onClose={onClose} onDone={stay} />
  if (need === 'phone') return <PhoneSheet onClose={onClose} onDone={stay} />
  return <NameSheet onClose={onClose} onDone={stay} />
}
