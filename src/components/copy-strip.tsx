// The strip over a page that shows an older copy because nothing newer could be fetched.
import { timeOf } from '../wording/moments'
import { generalWords } from '../wording/zh'
import { OfflineStrip } from './offline-strip'

type CopyStripProps = { answered: { at: string | undefined; error?: { code: string } | undefined } }

export function CopyStrip({ answered: { at, error } }: CopyStripProps) {
  if (!at || !error) return null
  const words = error.code === 'NO_CONNECTION' ? generalWords.copyOf : generalWords.lateCopyOf
  return <OfflineStrip words={words(timeOf(at))} />
}
