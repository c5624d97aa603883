// A unit answers one summons.
import { Page } from '@/components/page'
import { useCareMode } from '@/device/care-mode'

export default function SummonsPage() {
  return (
    <Page isCare={useCareMode()} title="哨声">
      {null}
    </Page>
  )
}
