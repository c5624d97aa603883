// Finds the place of a report by where the person stands; a refusal says which other way there is.
import { useState } from 'react'
import { locate } from '../../device/locate'
import { reportWords } from '../../wording/report-words'
import type { DraftPlace } from './report-draft'

export type Whereabouts = { find: () => void; isFinding: boolean; wrong: string | undefined }

export function useWhereabouts(onFound: (place: DraftPlace) => void): Whereabouts {
  const [isFinding, setFinding] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const find = async () => {
    setFinding(true)
    setWrong(undefined)
    const located = await locate()
    setFinding(false)
    if (located.ok) onFound({ point: located.point, how: 'here' })
    else setWrong(located.refusal === 'REFUSED' ? reportWords.locateRefused : reportWords.locateUnavailable)
  }
  return { find: () => void find(), isFinding, wrong }
}
